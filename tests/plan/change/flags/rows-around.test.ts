/** An action's rating asks to be checked once rows around it come to say what it would take from them. */
import { rowCode, rowPart } from '../../../../src/plan/judge/rating/reading-code';
import { insertCells } from '../../../../src/workbench/model/shift-cells';
import { setCell, type Workbook } from '../../../../src/workbench/model/workbook';
import { columnOf, flag, setAsOf, withSettings } from '../../../support/flagged-workbook';
import { gridWorkbook } from '../../../support/open-grid';
import { cutAndPaste } from '../../../properties/support/staff-deeds-of-place';
import { sheetOf } from '../../../support/small-plan';

const SETUP = { asOf: '2016-10-15', agreed: '2016-01-27' };
const HEADER = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Progress', 'Evidence provided'];

type Rows = readonly (readonly string[])[];
const LEADLESS: Rows = [
  ['1', 'Share more', 'Write to every school.', '', '31 March 2018', '', ''],
  ['2', '', 'Audit thirty files.', '', '31 March 2018', '', ''],
  ['3', 'Train', 'Train the staff.', 'Police', '31 March 2018', '', ''],
];

async function flagged(rows: Rows): Promise<Workbook> {
  const workbook = withSettings(gridWorkbook({ Plan: [HEADER, ...rows] }));
  await flag(workbook, SETUP);
  return workbook;
}

/** The ratings after an edit, by Excel row. */
function after(workbook: Workbook, edit: (sheet: ReturnType<typeof sheetOf>) => void) {
  edit(sheetOf(workbook));
  setAsOf(workbook, SETUP.asOf);
  return [...columnOf(workbook, 'Plan_RAG')];
}

const nothing = (): void => undefined;

test('a lead named above, under the same recommendation, asks for a check of the rows without one', async () => {
  const workbook = await flagged(LEADLESS);
  expect(after(workbook, nothing)).toEqual([
    [2, 'Amber'],
    [3, 'Amber'],
    [4, 'Green'],
  ]);
  expect(after(workbook, (sheet) => setCell(sheet, 1, 3, { value: 'Health' }))).toEqual([
    [2, 'Check again'],
    [3, 'Check again'],
    [4, 'Green'],
  ]);
});

test('“As above” is the lead of the row above, whose change asks for a check of both', async () => {
  const workbook = await flagged([
    ['1', 'Share more', 'Write to every school.', 'Police', '31 March 2018', '', ''],
    ['2', 'Train', 'Train the staff.', 'As above', '31 March 2018', '', ''],
  ]);
  expect(after(workbook, nothing)).toEqual([
    [2, 'Green'],
    [3, 'Green'],
  ]);
  expect(after(workbook, (sheet) => setCell(sheet, 1, 3, { value: 'TBC' }))).toEqual([
    [2, 'Check again'],
    [3, 'Check again'],
  ]);
});

test('a heading that is made to set a deadline asks for a check of the rows without one', async () => {
  const workbook = await flagged([
    ['A. Early help'],
    ['1', 'Share more', 'Write to every school.', 'Police', '', '', ''],
    ['2', 'Train', 'Train the staff.', 'Police', '31 March 2018', '', ''],
  ]);
  const ratings = after(workbook, (sheet) => setCell(sheet, 1, 0, { value: 'Within six months:' }));
  expect(ratings.slice(-2)).toEqual([
    [3, 'Check again'],
    [4, 'Green'],
  ]);
});

test('rows without a lead are rated, however many there are under one recommendation', async () => {
  const many = Array.from({ length: 9 }, (_, at) => [
    ...[String(at + 1), at === 0 ? 'Share more' : '', `Write to school ${at}.`, '', '31 March 2018', '', ''],
  ]);
  const ratings = after(await flagged(many), nothing);
  expect(ratings.map(([, word]) => word)).toEqual(Array<string>(9).fill('Amber'));
});

describe('an update put in below an action,', () => {
  const below = (sheet: ReturnType<typeof sheetOf>, row: number) => {
    setCell(sheet, row, 5, { value: 'Completed in full on 3 May 2016.' });
    setCell(sheet, row, 6, { value: 'Audit report of 3 May 2016' });
  };

  test('between others, asks for a check of that action alone', async () => {
    const workbook = await flagged(LEADLESS);
    const ratings = after(workbook, (sheet) => {
      const area = { rowIndex: 3, columnIndex: 0, rowCount: 1, columnCount: 16_384 };
      insertCells(workbook, sheet, area, 'rows');
      below(sheet, 3);
    });
    expect(ratings).toEqual([
      [2, 'Amber'],
      [3, 'Check again'],
      [5, 'Green'],
    ]);
  });

  test('or at the end of the plan, too', async () => {
    const ratings = after(await flagged(LEADLESS), (sheet) => below(sheet, 4));
    expect(ratings.at(-1)).toEqual([4, 'Check again']);
  });

  test('a further action there asks for no check of the one above', async () => {
    const ratings = after(await flagged(LEADLESS), (sheet) => {
      setCell(sheet, 4, 2, { value: 'Visit each ward.' });
      setCell(sheet, 4, 4, { value: '31 March 2019' });
    });
    expect(ratings.at(-1)).toEqual([4, 'Green']);
  });
});

test('totals that stood below the plan when it was checked ask for nothing', async () => {
  const ratings = after(await flagged([...LEADLESS, ['Total', '', '', '', '3', '', '']]), nothing);
  expect(ratings.at(-1)).toEqual([4, 'Green']);
});

describe('a heading that sets a deadline comes to stand above rows without one', () => {
  const WAITING: Rows = [
    ['1', 'Share more', 'Write to every school.', 'Police', '31 March 2018', '', ''],
    ['2', 'Train', 'Train the staff.', 'Police', '', '', ''],
    [],
    ['3', 'Audit', 'Audit thirty files.', 'Police', '', '', ''],
    ['4', 'Visit', 'Visit each ward.', 'Police', '31 March 2018', '', ''],
    ['5', 'Agree', 'Agree the pathway.', 'Police', '', '', ''],
  ];
  const HEADING = 'Within six months:';
  const put = (row: number) => (sheet: ReturnType<typeof sheetOf>) =>
    setCell(sheet, row, 0, { value: HEADING });
  const insert = (workbook: Workbook, row: number) => (sheet: ReturnType<typeof sheetOf>) => {
    insertCells(workbook, sheet, { rowIndex: row, rowCount: 1, columnIndex: 0, columnCount: 16_384 }, 'rows');
    put(row)(sheet);
  };
  const asking = (workbook: Workbook, edit: (sheet: ReturnType<typeof sheetOf>) => void) =>
    after(workbook, edit).flatMap(([row, rating]) => (rating === 'Check again' ? [row] : []));

  test('put in below the header', async () => {
    const workbook = await flagged(WAITING);
    expect(asking(workbook, nothing)).toEqual([]);
    expect(asking(workbook, insert(workbook, 1))).toEqual([4, 6, 8]);
  });

  test('put in between, where no row above has a heading', async () => {
    const workbook = await flagged(WAITING);
    expect(asking(workbook, insert(workbook, 4))).toEqual([6, 8]);
  });

  test('typed in an empty row', async () => {
    const workbook = await flagged(WAITING);
    expect(asking(workbook, put(3))).toEqual([5, 7]);
  });

  test('put in below another that sets one', async () => {
    const workbook = await flagged([['Immediately:'], ...WAITING]);
    expect(asking(workbook, nothing)).toEqual([]);
    expect(asking(workbook, insert(workbook, 5))).toEqual([7, 9]);
  });

  test('the heading of its own section comes to set one, below another that does', async () => {
    const workbook = await flagged([
      ['Immediately:'],
      ...WAITING.slice(0, 2),
      ['B. Police'],
      ...WAITING.slice(3),
    ]);
    expect(asking(workbook, nothing)).toEqual([]);
    expect(asking(workbook, put(4))).toEqual([6, 8]);
  });

  test('an action in between is reworded to open with one', async () => {
    const workbook = await flagged([['Immediately:'], ...WAITING.slice(0, 4)]);
    const reworded = (column: number, text: string) => (sheet: ReturnType<typeof sheetOf>) =>
      setCell(sheet, 2, column, { value: text });
    expect(asking(workbook, nothing)).toEqual([]);
    expect(asking(workbook, reworded(5, 'Letters were sent in May.'))).toEqual([3]);
    expect(asking(workbook, reworded(5, ''))).toEqual([]);
    expect(asking(workbook, reworded(2, 'Within six months: write to every school.'))).toEqual([3, 4, 6]);
  });

  test('below more headings than a formula can compare, rows are rated all the same', async () => {
    const dated = WAITING.slice(0, 1);
    const sections = Array.from('ABCDEFGHI', (letter) => [[`${letter}. Early help`], ...dated]).flat();
    const workbook = await flagged([['Immediately:'], ...dated, ...sections, ...WAITING.slice(1, 2)]);
    expect(asking(workbook, nothing)).toEqual([]);
  });

  test('the place of a heading far above in a long plan is kept whole', () => {
    const code = rowCode('nothing', { dueLength: 0, achievedLength: 0, rows: [-100_021, 4] });
    const at = (place: number): number => {
      const [start, length] = rowPart(place);
      return Number(code.slice(start - 1, start - 1 + length));
    };
    expect([at(0), at(1)]).toEqual([-100_021, 4]);
  });
});

test('an action typed in an empty row is the one above for evidence given as “see above”', async () => {
  const workbook = await flagged([
    ['1', 'Share more', 'Write to every school.', 'Police', '31 March 2018', '', 'Minutes of 3 May 2016'],
    [],
    ['2', 'Train', 'Train the staff.', 'Police', '31 March 2018', 'Completed', 'See above'],
    ['3', 'Visit', 'Visit each ward.', 'Police', '31 March 2018', '', ''],
  ]);
  const asking = (edit: (sheet: ReturnType<typeof sheetOf>) => void) =>
    after(workbook, edit).flatMap(([row, rating]) => (rating === 'Check again' ? [row] : []));
  expect(asking(nothing)).toEqual([]);
  expect(asking((sheet) => setCell(sheet, 2, 2, { value: 'Audit thirty files.' }))).toEqual([3, 4]);
});

test.each([
  ['to another row', 3, 4],
  ['beside the plan', 1, 40],
])('a due date that is dragged %s is no longer the row’s own', async (_, rowIndex, columnIndex) => {
  const workbook = await flagged(LEADLESS);
  const from = { rowIndex: 1, columnIndex: 4 };
  const ratings = after(workbook, (sheet) => cutAndPaste(sheet, from, { rowIndex, columnIndex }));
  expect(ratings.filter(([row]) => row === 2)).toEqual([[2, 'Check again']]);
});

test('days that come to count from another epoch ask for a check of every row', async () => {
  const workbook = await flagged(LEADLESS);
  workbook.date1904 = true;
  expect(after(workbook, nothing).map(([, rating]) => rating)).toEqual(LEADLESS.map(() => 'Check again'));
});
