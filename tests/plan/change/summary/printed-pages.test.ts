/** How the summary's pages come out: what each holds, no small letters, no blank column, the same ask made once. */
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import { WIDTHS } from '../../../../src/plan/marks/summary/summary-columns';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { planIn } from '../../../support/review-grid';

const AS_OF = '2016-10-15' as IsoDate;
const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'Evidence required'];

function summarised(rows: readonly (readonly string[])[]): SheetChange {
  const plan = planIn([HEADER, ...rows]);
  const input = summaryInput(
    { asOf: AS_OF, plans: [plan] },
    new Map([[plan, 'Plan_']]),
    [],
    makeSetup({ asOf: AS_OF }),
    AS_OF,
  );
  return proposeSummary(input, []) as SheetChange;
}

const rowOf = ({ cells }: SheetChange, title: string): number =>
  cells.find(({ value }) => value === title)?.rowIndex ?? -1;
const textsIn = ({ cells }: SheetChange, row: number): readonly string[] =>
  cells
    .filter(({ rowIndex, columnIndex }) => rowIndex === row && columnIndex < WIDTHS.length)
    .sort((a, b) => a.columnIndex - b.columnIndex)
    .map(({ value }) => String(value ?? ''));

const many = Array.from({ length: 60 }, (_, at) => [
  `${at + 1}`,
  `Agree with every school and every practice how letter ${at} of the ${at % 7} agencies is to be answered in time.`,
  `Agency ${at % 12}`,
  `${(at % 28) + 1} March 2016`,
  at % 3 === 0 ? 'Draft sent to all partners, replies awaited from two of them.' : '',
  'Minutes of the meeting',
]);

/** What each page of the summary takes, in points, below the rows that are repeated on it. */
function pagesOf({ rows, page }: SheetChange): {
  readonly repeated: number;
  readonly used: readonly number[];
} {
  const heights = rows.flatMap(({ rowCount, height }) =>
    Array.from({ length: rowCount }, () => Number(height)),
  );
  const breaks = [...(page?.breaksBefore ?? []), page?.printArea?.rowCount ?? 0];
  let from = 2;
  const used = breaks.map((to) => {
    const own = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    from = to;
    return own;
  });
  return { repeated: heights.slice(0, 2).reduce((sum, height) => sum + height, 0), used };
}

/** 595 points less two margins of half an inch. */
const PAGE = 595 - 72;

test('no page holds more than A4 has room for, and none but the last is left half empty', () => {
  const { repeated, used } = pagesOf(summarised(many));
  expect(used.length).toBeGreaterThan(3);
  for (const points of used) expect(points + repeated).toBeLessThanOrEqual(PAGE);
  for (const points of used.slice(0, -1)) expect(points).toBeGreaterThan(PAGE / 2);
});

test('the columns fit A4 with narrow margins, and letters are printed at 9 points or more in a wider font', () => {
  const points = WIDTHS.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  expect(points).toBeLessThanOrEqual(842 - 44);
  // Where Excel's usual font is missing, a character of a column can be 7 points wide.
  const scale = Math.floor((100 * (842 - 44)) / WIDTHS.reduce((sum, width) => sum + width * 7, 0)) / 100;
  const sizes = summarised(many).formats.flatMap(({ fontSize }) => fontSize ?? []);
  expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(9);
});

test('the line that says who keeps the sheet is on its first page', () => {
  const sheet = summarised(many);
  const kept = sheet.cells.find(({ value }) => String(value).startsWith('Summary kept by'))?.rowIndex;
  expect(kept).toBeLessThan(sheet.page?.breaksBefore[0] ?? 0);
});

test('the longest rating fills its column in a wider font, and so is not indented', () => {
  const sheet = summarised([['1', 'Write to every school.', 'Education', '31 March 2016', '', '']]);
  const header = rowOf(sheet, 'The board is asked to');
  const column = sheet.cells.find(({ value, rowIndex }) => value === 'Rating' && rowIndex === header);
  const own = sheet.formats.filter(
    ({ area }) => area.rowIndex === header + 1 && area.columnIndex === column?.columnIndex,
  );
  expect(own.map(({ horizontal, indent = 0 }) => [horizontal, indent])).toContainEqual(['centre', 0]);
});

test('what is asked of several actions that are not late is asked once, with the row of each', () => {
  const sheet = summarised([
    ['1', 'Write to every school.', 'Education', '31 March 2016', '', ''],
    ['2', 'Audit the letters.', 'Police', '', '', ''],
    ['3', 'Publish the audit.', 'Health', 'TBC', '', ''],
    ['4', 'Brief the panel.', 'Health', '', 'Began in May.', ''],
  ]);
  const header = rowOf(sheet, 'The board is asked to');
  expect(textsIn(sheet, header)).toEqual([
    'Action',
    'Lead',
    'Due, as the plan says it',
    'Rating',
    'Days',
    'Progress',
    'Row',
    'The board is asked to',
  ]);
  const [late, both, alone] = [1, 2, 3].map((down) => textsIn(sheet, header + down));
  expect(late?.slice(0, 2)).toEqual(['1 Write to every school.', 'Education']);
  expect(both).toEqual([
    '2 Audit the letters; 3 Publish the audit',
    'Police; Health',
    'none; TBC',
    'Unrated',
    '0',
    'none recorded',
    '3, 4',
    'give each a date',
  ]);
  expect(alone?.slice(-2)).toEqual(['5', 'give it a date']);
});

test('the same ask of rows that report the same is made once, and rows below each other are a range', () => {
  const sheet = summarised(
    ['Write', 'Audit', 'Publish', 'Brief', 'Train'].map((words, at) => [
      `${at + 1}`,
      `${words} it.`,
      'Police',
      '',
      at === 4 ? 'Begun.' : 'The council has a hub.',
      '',
    ]),
  );
  const header = rowOf(sheet, 'The board is asked to');
  const [together, alone] = [1, 2].map((down) => textsIn(sheet, header + down));
  expect(together?.slice(-3)).toEqual(['The council has a hub.', '2–5', 'give each a date']);
  expect(alone?.slice(-3)).toEqual(['Begun.', '6', 'give it a date']);
});

test('words that run over blank columns end at a word before the next column', () => {
  const due = 'By the end of the second meeting of the joint panel after the inquest has been held';
  const sheet = summarised([['1', 'Write to every school.', 'Education', due, '', '']]);
  const said = textsIn(sheet, rowOf(sheet, 'The board is asked to') + 1)[2] ?? '';
  expect(said).toMatch(/^By the end of the .*\w…$/);
  expect(due.startsWith(`${said.slice(0, -1)} `)).toBe(true);
  expect(said.length).toBeLessThan(45);
});

const dueSoon = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    `Agree with every school and every practice how letter ${at} is to be answered in time, and by whom.`,
    ['Education', 'Police', 'Housing', 'Probation'][at % 4] ?? '',
    '20 October 2016',
    '',
    'Minutes of the meeting',
  ]);

test('a list begins on the page that would else be left half blank, and goes on over the next', () => {
  const sheet = summarised(dueSoon(6));
  const title = rowOf(sheet, 'Due next');
  const [second] = sheet.page?.breaksBefore ?? [];
  expect(title).toBeGreaterThan(0);
  expect(title).toBeLessThan(second ?? 0);
  expect(pagesOf(sheet).used[0]).toBeGreaterThan(0.75 * PAGE);
});

test.each(Array.from({ length: 24 }, (_, at) => at + 1))(
  'the sign-off is never alone on its page: %i actions',
  (count) => {
    const sheet = summarised(dueSoon(count));
    const last = sheet.page?.breaksBefore?.at(-1) ?? 0;
    expect(rowOf(sheet, 'Sign-off and Notes')).toBeGreaterThan(last);
    const header = rowOf(sheet, 'Decision or note');
    expect((sheet.page?.printArea?.rowCount ?? 0) - header).toBeGreaterThanOrEqual(3);
  },
);

test('an action is shown in full on the first page where there is room for it', () => {
  const words = `Agree ${'with every school and every practice '.repeat(3)}how to answer.`;
  const late = (count: number) =>
    Array.from({ length: count }, (_, at) => [`${at + 1}`, words, 'Education', '31 March 2016', '', '']);
  const shown = (count: number): string => {
    const sheet = summarised(late(count));
    return textsIn(sheet, rowOf(sheet, 'The board is asked to') + 1)[0] ?? '';
  };
  expect(shown(1)).toBe(`1 ${words}`);
  expect(shown(6)).toMatch(/…$/);
});

test('a long title has smaller letters, and is cut at a word where even these do not hold it', () => {
  const topOf = (title: string) => {
    const plan = planIn([[title], HEADER, ...dueSoon(2)]);
    const input = summaryInput(
      { asOf: AS_OF, plans: [plan] },
      new Map([[plan, 'Plan_']]),
      [gridSnapshot([[title], HEADER, ...dueSoon(2)], { name: plan.sheet })],
      makeSetup({ asOf: AS_OF }),
      AS_OF,
    );
    const { cells, formats } = proposeSummary(input, []) as SheetChange;
    const size = formats.find(({ area, bold }) => area.rowIndex === 0 && bold === true)?.fontSize;
    return { words: cells[0]?.value, size };
  };
  expect(topOf('Action plan')).toEqual({ words: 'RAG summary – Action plan', size: 14 });
  const long = 'Action plan in response to serious case reviews, learning and improvement, 29 May 2014';
  expect(topOf(long)).toEqual({ words: `RAG summary – ${long}`, size: 12 });
  const longer = `${long}, as agreed with all of the partners`;
  expect(topOf(longer)).toEqual({ words: expect.stringMatching(/ \p{L}+…$/u), size: 11 });
});

test('headers of counts have room in their columns, in the bold letters of a wider font too', () => {
  // In thousandths of the font's size: DejaVu Sans Bold and its digits, which define the columns where it is set.
  const bold: Readonly<Record<string, number>> = {
    Overdue: 4_780,
    Withdrawn: 6_160,
    Unrated: 4_560,
    Actions: 4_180,
  };
  const columns = { Overdue: 10, Withdrawn: 7, Unrated: 6, Actions: 8 };
  for (const [title, column] of Object.entries(columns)) {
    const letters = ((bold[title] ?? 0) * 10) / 1_000;
    // A digit of 11 points is 0.636 of that; a point at each side stays free.
    expect([title, letters <= (WIDTHS[column] ?? 0) * 0.636 * 11 - 2]).toEqual([title, true]);
  }
});
