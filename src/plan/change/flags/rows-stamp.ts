/**
 * What the other rows say on which a rating rests: the first words and the length of the cells
 * that ratings rest on. Worked out here and, alike, by a formula.
 */
import type { ReadReferences } from '../../judge/rating/rating-formula-terms';
import { MOST_ROWS, rowPart } from '../../judge/rating/reading-code';
import { columnName } from '../../read/sheet/a1';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { WatchedColumns } from './watched-columns';

/** In characters, of each cell. */
const KEPT = 20;

/** The plan's rows and the board's columns, and which of these are looked into. */
export interface OtherRows {
  readonly within: Area;
  readonly columns: readonly number[];
}

/** A heading stands in the first column more often than not. */
export const otherRows = (within: Area, { due, revised, achieved, others }: WatchedColumns): OtherRows => ({
  within,
  columns: [
    ...new Set([
      within.columnIndex,
      ...[due, revised, achieved, ...others].flatMap((column) => (column ? [column.columnIndex] : [])),
    ]),
  ].sort((a, b) => a - b),
});

/** `offsets` are counted from the row, ascending. */
export function rowsStamp(
  snapshot: SheetSnapshot,
  rowIndex: number,
  offsets: readonly number[],
  rows: OtherRows,
): string {
  // More rows than a formula can ask for: such a row is always to be checked, as one with an error in it is.
  if (offsets.length > MOST_ROWS) return NEVER;
  return offsets.map((offset) => stampOf(snapshot, rowIndex + offset, rows)).join('');
}

/** No formula gives this. */
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

/** As Excel writes a value into a text. */
const said = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** The same as an Excel term; `most` is how many rows any action of the plan rests on. */
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
    // Behind the last row stands a semicolon.
    return `IF(LEN(${offset})<${length},"","/"&${words.join('&')})`;
  }).join('&');
}

const rangeOf = ({ rowIndex, rowCount }: Area, columnIndex: number): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}:$${columnName(columnIndex)}$${rowIndex + rowCount}`;
