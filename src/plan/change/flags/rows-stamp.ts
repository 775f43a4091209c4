/**
 * What the other rows that a rating depends on say: the beginning and the length of each cell that ratings are read
 * from. Worked out here when a row is read, and in the same form by a formula ever after.
 */
import type { ReadReferences } from '../../judge/rating/rating-formula-terms';
import { MOST_ROWS, rowPart } from '../../judge/rating/reading-code';
import { columnName } from '../../read/sheet/a1';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { WatchedColumns } from './watched-columns';

/** Characters kept of each cell. */
const KEPT = 20;

/** The plan's rows and the board's columns, and which of these columns are compared. */
export interface OtherRows {
  readonly within: Area;
  readonly columns: readonly number[];
}

/** Includes the plan's first column, where headings usually are. */
export const otherRows = (within: Area, { due, revised, achieved, others }: WatchedColumns): OtherRows => ({
  within,
  columns: [
    ...new Set([
      within.columnIndex,
      ...[due, revised, achieved, ...others].flatMap((column) => (column ? [column.columnIndex] : [])),
    ]),
  ].sort((a, b) => a - b),
});

/** `offsets` are row counts from `rowIndex`, ascending. */
export function rowsStamp(
  snapshot: SheetSnapshot,
  rowIndex: number,
  offsets: readonly number[],
  rows: OtherRows,
): string {
  // More rows than a formula can compare: the rating always says "Check again", as for a row with an error in it.
  if (offsets.length > MOST_ROWS) return NEVER;
  return offsets.map((offset) => stampOf(snapshot, rowIndex + offset, rows)).join('');
}

/** A text that the formula never returns. */
const NEVER = '#';

function stampOf(snapshot: SheetSnapshot, rowIndex: number, { columns }: OtherRows): string {
  const words: string[] = [];
  for (const columnIndex of columns) {
    const { value, kind } = snapshotCell(snapshot, { rowIndex, columnIndex });
    if (kind === 'error') return NEVER;
    const text = said(value);
    words.push(`${text.slice(0, KEPT)}${text.length}`);
  }
  return `/${words.join('')}`;
}

/** A value as Excel converts it to text. */
const said = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** The same as an Excel term; `most` is the largest number of other rows that any action of the plan depends on. */
export function rowsTerm({ reading }: ReadReferences, { within, columns }: OtherRows, most: number): string {
  return Array.from({ length: Math.min(most, MOST_ROWS) }, (_, place) => {
    const [start, length] = rowPart(place);
    const offset = `MID(${reading},${start},${length})`;
    const top = `$${columnName(within.columnIndex)}$${within.rowIndex + 1}`;
    const row = `ROW()-ROW(${top})+1+VALUE(${offset})`;
    const words = columns.map((column) => {
      const cell = `INDEX(${rangeOf(within, column)},${row})`;
      return `LEFT(${cell},${KEPT})&LEN(${cell})`;
    });
    // After the last row the reading has only its closing semicolon, which is shorter than a row's part.
    return `IF(LEN(${offset})<${length},"","/"&${words.join('&')})`;
  }).join('&');
}

const rangeOf = ({ rowIndex, rowCount }: Area, columnIndex: number): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}:$${columnName(columnIndex)}$${rowIndex + rowCount}`;
