/**
 * Cells of the add-in's own columns that would change: listed one by one, or one line per column if there are many;
 * the hidden working columns share a line.
 */
import { a1, columnName } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { findFlags } from '../../marks/flags/find-flags';
import { FLAG_COLUMNS, type OwnColumnId } from '../../marks/flags/flag-columns';
import { FORMER_COLUMNS } from '../../marks/flags/former-columns';
import type { CellChange } from '../parts/cells';
import { isActionReading } from '../../judge/rating/reading-code';
import { afterInWords, beforeInWords } from './cell-in-words';
import type { PreviewItem } from './preview';

/** Up to this many cells of a column are listed one by one. */
const FEW = 5;

const WORKING: ReadonlySet<OwnColumnId> = new Set<OwnColumnId>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].filter(({ working }) => working).map(({ id }) => id),
);

/** `all` are the cells to be written on the sheet, including those in the board's columns and in new ones. */
export function changedOursInWords(
  sheet: string,
  snapshot: SheetSnapshot,
  cells: readonly CellChange[],
  all: readonly CellChange[],
): readonly PreviewItem[] {
  if (cells.length === 0) return [];
  const working = new Set<number>();
  const headerOf = new Map<number, string>();
  const ratings = new Set<number>();
  const readings = new Set<number>();
  for (const { headerRow, columnOf } of findFlags(snapshot)) {
    ratings.add(columnOf.get('rag') ?? -1);
    readings.add(columnOf.get('reading') ?? -1);
    for (const [id, columnIndex] of columnOf) {
      if (WORKING.has(id)) working.add(columnIndex);
      headerOf.set(columnIndex, String(snapshotCell(snapshot, { rowIndex: headerRow, columnIndex }).value));
    }
  }
  const left = leftInWords(sheet, snapshot, cells, { all, ratings, readings });
  const byColumn = new Map<number, CellChange[]>();
  for (const cell of cells) {
    if (isBlankBoth(snapshot, cell)) continue;
    const column = byColumn.get(cell.columnIndex);
    if (column) column.push(cell);
    else byColumn.set(cell.columnIndex, [cell]);
  }
  const columns = [...byColumn].sort(([a], [b]) => a - b);
  const seen = columns.flatMap(([columnIndex, column]) =>
    working.has(columnIndex) ? [] : columnInWords(sheet, snapshot, column, headerOf.get(columnIndex) ?? ''),
  );
  const aside = columns.filter(([columnIndex]) => working.has(columnIndex));
  const [first] = aside[0]?.[1] ?? [];
  if (!first) return [...left, ...seen];
  const count = aside.reduce((sum, [, column]) => sum + column.length, 0);
  const names = aside.map(([columnIndex]) => headerOf.get(columnIndex) ?? '').join(', ');
  const cellsInWords = count === 1 ? '1 cell' : `${count.toLocaleString('en-GB')} cells`;
  return [
    ...left,
    ...seen,
    bare(sheet, first, `${cellsInWords} of columns that live ratings and summaries go by (${names}).`),
  ];
}

/**
 * Rows that lose their rating and get no other: nobody should find out by chance that an action is no longer counted.
 */
function leftInWords(
  sheet: string,
  snapshot: SheetSnapshot,
  cells: readonly CellChange[],
  {
    all,
    ratings,
    readings,
  }: {
    readonly all: readonly CellChange[];
    readonly ratings: ReadonlySet<number>;
    readonly readings: ReadonlySet<number>;
  },
): readonly PreviewItem[] {
  const rated = new Set(all.flatMap(({ rowIndex, formula }) => (formula === undefined ? [] : [rowIndex])));
  const left = cells
    .filter((cell) => !rated.has(cell.rowIndex))
    .filter((cell) => {
      const { formula, value } = snapshotCell(snapshot, cell);
      const isCleared = ratings.has(cell.columnIndex) && cell.value === '' && formula !== '';
      return (
        isCleared ||
        (readings.has(cell.columnIndex) && isActionReading(value) && !isActionReading(cell.value))
      );
    })
    .sort((a, b) => a.rowIndex - b.rowIndex);
  const [first, another] = left;
  if (!first) return [];
  const rows = left.slice(0, FEW).map(({ rowIndex }) => rowIndex + 1);
  const more = left.length > FEW ? ` and ${left.length - FEW} more` : '';
  const words = another
    ? `Rows ${rows.join(', ')}${more} are no longer read as actions: they lose their ratings. Check whether that is right.`
    : `Row ${rows.join('')} is no longer read as an action: it loses its rating. Check whether that is right.`;
  return [bare(sheet, first, words)];
}

function columnInWords(
  sheet: string,
  snapshot: SheetSnapshot,
  column: readonly CellChange[],
  header: string,
): readonly PreviewItem[] {
  const [first] = column;
  if (!first) return [];
  if (column.length > FEW)
    return [
      bare(
        sheet,
        first,
        `Column ${columnName(first.columnIndex)} (“${header}”): ${column.length.toLocaleString('en-GB')} cells, the first of them ${a1(first.rowIndex, first.columnIndex)}.`,
      ),
    ];
  return column.map((cell) => ({
    cell: { sheet, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex },
    words: `${a1(cell.rowIndex, cell.columnIndex)} (“${header}”).`,
    before: beforeInWords(snapshot, cell),
    after: afterInWords(snapshot, cell),
  }));
}

const bare = (sheet: string, { rowIndex, columnIndex }: CellChange, words: string): PreviewItem => ({
  cell: { sheet, rowIndex, columnIndex },
  words,
  before: null,
  after: null,
});

function isBlankBoth(snapshot: SheetSnapshot, cell: CellChange): boolean {
  const now = snapshotCell(snapshot, cell);
  return cell.formula === undefined && cell.value === '' && now.value === '' && now.formula === '';
}
