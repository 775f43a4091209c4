/** In a plan without a column for leads its headings name them: their rows ask once a heading comes to say another, or comes. */
import { insertCells } from '../../../../src/workbench/model/shift-cells';
import { setCell, type Workbook } from '../../../../src/workbench/model/workbook';
import { columnOf, flag, setAsOf, withSettings } from '../../../support/flagged-workbook';
import { gridWorkbook } from '../../../support/open-grid';
import { sheetOf } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15', agreed: '2016-01-27' };

describe('in a plan without a column for leads, the rows below', () => {
  const OF_SECTIONS = ['Ref', 'Action', 'Due date', 'Status'];
  const row = (ref: string) => [ref, `Do thing ${ref}.`, '31 March 2018', ''];
  const sections = async () => {
    const rows = [row('1'), ['Metropolitan Police'], row('2'), [], row('3'), ['Health Trust'], row('4')];
    const workbook = withSettings(gridWorkbook({ Plan: [OF_SECTIONS, ...rows] }));
    await flag(workbook, SETUP);
    return workbook;
  };
  const asking = (workbook: Workbook, edit: (sheet: ReturnType<typeof sheetOf>) => void) => {
    edit(sheetOf(workbook));
    setAsOf(workbook, SETUP.asOf);
    return [...columnOf(workbook, 'Plan_RAG')].flatMap(([at, rating]) =>
      rating === 'Check again' ? [at] : [],
    );
  };
  const put = (at: number, text: string) => (sheet: ReturnType<typeof sheetOf>) =>
    setCell(sheet, at, 0, { value: text });

  test('a heading that comes to say something else ask to be checked', async () => {
    const workbook = await sections();
    expect(asking(workbook, () => undefined)).toEqual([]);
    expect(asking(workbook, put(2, 'Next steps'))).toEqual([4, 6]);
  });

  test('a heading typed in an empty row ask to be checked', async () => {
    expect(asking(await sections(), put(4, 'Next steps'))).toEqual([6]);
  });

  test('a heading put in below the plan’s header ask to be checked', async () => {
    const workbook = await sections();
    const edit = (sheet: ReturnType<typeof sheetOf>) => {
      const area = { rowIndex: 1, rowCount: 1, columnIndex: 0, columnCount: 16_384 };
      insertCells(workbook, sheet, area, 'rows');
      put(1, 'Next steps')(sheet);
    };
    expect(asking(workbook, edit)).toEqual([3]);
  });
});

test('words typed in our columns beside a repeated header ask for nothing', async () => {
  const header = ['Action', 'Lead', 'Due date'];
  const due = '31 March 2018';
  const rows = [['Audit thirty files.', 'Police', due], header, ['Train the staff.', 'Police', due]];
  const workbook = withSettings(gridWorkbook({ Plan: [header, ...rows] }));
  await flag(workbook, SETUP);
  const ratings = () => {
    setAsOf(workbook, SETUP.asOf);
    return [...columnOf(workbook, 'Plan_RAG')];
  };
  const before = ratings();
  setCell(sheetOf(workbook), 2, header.length, { value: 'See the minutes' });
  expect(ratings()).toEqual(before);
  setCell(sheetOf(workbook), 3, header.length, { value: 'See the minutes' });
  expect(ratings()).toEqual([
    [2, 'Green'],
    [4, 'Check again'],
  ]);
});

test('where a plan has neither leads nor headings, its column of progress can be renamed', async () => {
  const rows = [
    ['Action', 'Due date', 'Update March'],
    ['Audit thirty files.', '31 March 2018', 'Letters were sent.'],
    ['Train the staff.', '31 March 2018', ''],
  ];
  const workbook = withSettings(gridWorkbook({ Plan: rows }));
  await flag(workbook, SETUP);
  const before = [...columnOf(workbook, 'Plan_RAG')];
  setCell(sheetOf(workbook), 0, 2, { value: 'Update June' });
  setAsOf(workbook, SETUP.asOf);
  expect([...columnOf(workbook, 'Plan_RAG')]).toEqual(before);
});
