/** How the summary's pages come out: what each holds, no small letters, no blank column, the same ask made once. */
import { proposeSummary } from '../../../../src/plan/change/summary/propose-summary';
import { summaryInput } from '../../../../src/plan/change/summary/summary-input';
import type { SheetChange } from '../../../../src/plan/change/change-set';
import { WIDTHS } from '../../../../src/plan/marks/summary/summary-columns';
import type { IsoDate } from '../../../../src/plan/read/dates/calendar';
import { makeSetup } from '../../../../src/plan/read/setup/setup';
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

test('no page holds more than A4 has room for, and none but the last is left half empty', () => {
  const { rows, page } = summarised(many);
  const heights = rows.flatMap(({ rowCount, height }) =>
    Array.from({ length: rowCount }, () => Number(height)),
  );
  const breaks = [...(page?.breaksBefore ?? []), page?.printArea?.rowCount ?? 0];
  const repeated = heights.slice(0, 2).reduce((sum, height) => sum + height, 0);
  let from = 2;
  const used = breaks.map((to) => {
    const own = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    from = to;
    return own;
  });
  expect(used.length).toBeGreaterThan(3);
  // 595 points less two margins of half an inch.
  for (const points of used) expect(points + repeated).toBeLessThanOrEqual(595 - 72);
  for (const points of used.slice(0, -1)) expect(points).toBeGreaterThan((595 - 72) / 2);
});

test('the columns fit A4 with narrow margins, and letters are printed at 9 points or more in a wider font', () => {
  const points = WIDTHS.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  expect(points).toBeLessThanOrEqual(842 - 44);
  // Where Excel's usual font is missing, a character of a column can be 7 points wide.
  const scale = Math.floor((100 * (842 - 44)) / WIDTHS.reduce((sum, width) => sum + width * 7, 0)) / 100;
  const sizes = summarised(many).formats.flatMap(({ fontSize }) => fontSize ?? []);
  expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(9);
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

test('words that run over blank columns end at a word before the next column', () => {
  const due = 'By the end of the second meeting of the joint panel after the inquest has been held';
  const sheet = summarised([['1', 'Write to every school.', 'Education', due, '', '']]);
  const said = textsIn(sheet, rowOf(sheet, 'The board is asked to') + 1)[2] ?? '';
  expect(said).toMatch(/^By the end of the .*\w…$/);
  expect(due.startsWith(`${said.slice(0, -1)} `)).toBe(true);
  expect(said.length).toBeLessThan(45);
});
