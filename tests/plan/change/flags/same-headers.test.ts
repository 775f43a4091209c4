/** A header that is renamed after the plan was flagged. */
import { getCell, setCell } from '../../../../src/workbench/model/workbook';
import { recalculate } from '../../../../src/workbench/model/recalculate';
import { sameHeaders } from '../../../../src/plan/change/flags/same-headers';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { columnOf, flag } from '../../../support/flagged-workbook';
import { sheetOf, smallPlan } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15' };
const HEADER = 0;

/** The ratings of a plan whose column of due dates is called `header`, flagged and then renamed. */
async function ratings(header: string, renamed: string): Promise<readonly unknown[]> {
  const workbook = smallPlan();
  const sheet = sheetOf(workbook);
  const at = [...Array(10).keys()].find((column) => getCell(sheet, HEADER, column)?.value === 'Due date');
  if (at === undefined) throw new Error('The plan has no column of due dates.');
  setCell(sheet, HEADER, at, { value: header });
  await flag(workbook, SETUP);
  setCell(sheet, HEADER, at, { value: renamed });
  recalculate(workbook);
  return [...columnOf(workbook, 'Plan_RAG').values()];
}

const RATED = ['Green', 'Red', 'Blue', 'Amber'];
const ASKED = RATED.map(() => 'Check again');

test.each([
  ['Due date', 'Start date'],
  ['Due date', 'End date'],
  ['Due date (5)', 'Due date (5) to be confirmed'],
  ['Due\ndate', 'Due\ntime'],
  ['Due date ("agreed")', 'Due date ("hoped")'],
  ['Due date \u{1F4C5}', 'Date \u{1F4C5}'],
])('“%s” renamed “%s”: every rating asks to be checked', async (header, renamed) => {
  expect(await ratings(header, header)).toEqual(RATED);
  expect(await ratings(header, renamed)).toEqual(ASKED);
});

test.each(['Due date "&1/0&"', 'Due date {row}', `Due date (${'x'.repeat(300)})`])(
  'the header “%s” cannot disturb a formula',
  async (header) => {
    expect(await ratings(header, header)).toEqual(RATED);
  },
);

test('a header that shows an error is not compared, for no formula could', () => {
  const sheet = gridSnapshot([['Due date'], ['#REF!'], ['31 March 2018']]);
  const kinds = sheet.kinds.map((row, at) => (at === 1 ? (['error'] as const) : row));
  const column = { columnIndex: 0, header: 'Due date', fields: ['due'] };
  const plan = {
    table: { region: { headerRow: 0, headerRowCount: 2 } },
    columns: { columns: [column], series: [] },
  };
  expect(sameHeaders({ ...sheet, kinds }, plan as never)).toEqual(['LEFT($A$1,60)="Due date"']);
});
