/** No letter of a board copy is printed below 9 points: A4 where it holds the columns, else A3, else narrower columns. */
import { fitToPaper } from '../../../../src/plan/export/board-copy/print-width';
import { emptyCopy, type CopySheet } from '../../../../src/plan/export/board-copy/board-copy';
import type { CopyCell } from '../../../../src/plan/export/board-copy/board-copy';
import { copyOf, sheetNamed } from '../../../support/board-copies';
import { opened } from '../../../support/copy-files';
import { GOLDEN_NAMES, goldenWorkbook } from '../../../support/golden-plans';
import { gridSnapshot } from '../../../support/grid-snapshot';
import { snapshots } from '../../../support/read-through-client';

const SHEET_POINTS = {
  'a4 landscape': 842,
  'a4 portrait': 595,
  'a3 landscape': 1190,
  'a3 portrait': 842,
} as const;
/** Both margins; and a character of a column where another font stands for Excel's usual one. */
const MARGINS = 2 * 0.4 * 72;
const CHARACTER = 7;

const across = ({ columns }: Pick<CopySheet, 'columns'>): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

function lettersOf({ page, columns }: CopySheet): number {
  const paper = `${page?.paper} ${page?.orientation}` as keyof typeof SHEET_POINTS;
  return 11 * Math.min(1, (SHEET_POINTS[paper] - MARGINS) / (CHARACTER * across({ columns })));
}

const sheetOf = (widths: readonly number[], cells: readonly CopyCell[] = []): CopySheet => ({
  ...emptyCopy('Plan'),
  cells,
  columns: widths.map((width, columnIndex) => ({ columnIndex, width })),
});
const cell = (columnIndex: number, value: CopyCell['value']): CopyCell => ({
  rowIndex: 0,
  columnIndex,
  value,
  numberFormat: null,
});

test.each([
  [[20, 30, 40], 'a4'],
  [[60, 60, 60], 'a3'],
] as const)('columns of %j stay as they are, on %s', (widths, paper) => {
  const sheet = sheetOf(widths);
  expect(fitToPaper(sheet, 'landscape')).toEqual({ columns: sheet.columns, paper });
});

test('columns that are too many for A3 hold their texts in as few lines as it allows, no date or word parted', () => {
  const cells = [
    cell(0, 45565),
    cell(1, 'training '.repeat(60)),
    cell(2, 'audit '.repeat(45)),
    cell(3, 'Education'),
  ];
  const { columns, paper } = fitToPaper(sheetOf([30, 120, 120, 40], cells), 'landscape');
  expect(paper).toBe('a3');
  expect(across({ columns })).toBeLessThanOrEqual(196);
  expect(across({ columns })).toBeGreaterThan(170);
  const [date, training, audit, word] = columns.map(({ width }) => width) as [number, number, number, number];
  expect([date, word]).toEqual([11, 10]);
  expect(Math.abs(540 / training - 270 / audit)).toBeLessThan(0.2);
});

test('a long text keeps a column in which Excel’s highest row holds it', () => {
  const long = 'word '.repeat(200);
  const { columns } = fitToPaper(sheetOf([60, 200], [cell(0, long)]), 'landscape');
  expect(columns[0]?.width).toBeGreaterThanOrEqual(Math.ceil(long.length / 22));
});

test.each(GOLDEN_NAMES)('of %s every sheet prints at 9 points or more, the cover on A4', async (name) => {
  const { sheets } = copyOf(await snapshots(opened(goldenWorkbook(name))));
  expect(sheets.map((sheet) => [sheet.name, lettersOf(sheet) >= 9])).toEqual(
    sheets.map((sheet) => [sheet.name, true]),
  );
  expect(sheets[0]?.page).toMatchObject({ paper: 'a4', orientation: 'landscape' });
});

test('a note across several columns wraps, in a row that is high enough', () => {
  const note =
    'This plan was agreed by the board on 27 January 2016, and is reviewed at each meeting. '.repeat(3);
  const plan = gridSnapshot(
    [
      ['Ref', 'Action', 'Lead', 'Due date'],
      ['1', 'Write to every school.', 'Education', '31 March 2030'],
      [],
      [note],
    ],
    { merges: ['A4:D4'] },
  );
  const copy = sheetNamed(copyOf([plan]), plan.name);
  expect(copy.formats.some(({ area, wrap }) => area.rowIndex === 3 && wrap === true)).toBe(true);
  expect(copy.heights.find(({ rowIndex }) => rowIndex === 3)?.points).toBeGreaterThan(30);
});
