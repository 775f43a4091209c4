/**
 * What the other rows that a rating depends on say: the beginning and the length of each cell that ratings are read
 * from. Worked out here when a row is read, and in the same form by a formula ever after.
 */
import type { ReadReferences } from '../../judge/rating/rating-formula-terms';
import { rowPart } from '../../judge/rating/reading-code';
import { columnName } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { WHOLE_CELL, type WatchedColumn, type WatchedColumns } from './watched-columns';

/** Characters kept of a heading, which may end with the date that it sets for the rows below it. */
const HEADING_KEPT = 120;

/** The columns that are compared, left to right. */
export interface OtherRows {
  readonly columns: readonly WatchedColumn[];
}

/** Includes the plan's first column, where headings usually are. */
export function otherRows(
  firstColumn: number,
  { due, revised, achieved, others }: WatchedColumns,
): OtherRows {
  const kept = new Map([[firstColumn, HEADING_KEPT]]);
  for (const column of [due, revised, achieved, ...others])
    if (column) kept.set(column.columnIndex, Math.max(column.kept, kept.get(column.columnIndex) ?? 0));
  return {
    columns: [...kept]
      .map(([columnIndex, length]) => ({ columnIndex, kept: length }))
      .sort((a, b) => a.columnIndex - b.columnIndex),
  };
}

/** `offsets` are row counts from `rowIndex`, ascending; the formula compares `most`. */
export function rowsStamp(
  snapshot: SheetSnapshot,
  rowIndex: number,
  offsets: readonly number[],
  rows: OtherRows,
  most: number,
): string {
  // More rows than the formula compares: the rating always says "Check again", as for a row with an error in it.
  if (offsets.length > most) return NEVER;
  const stamp = offsets.map((offset) => stampOf(snapshot, rowIndex + offset, rows)).join('');
  return stamp.length > LONGEST ? NEVER : stamp;
}

/** Leaves room for the row's own words within what a cell can hold, in characters. */
const LONGEST = 20_000;

/** Ends a text that is kept whole, which takes half as many characters of the formula as a beginning and a length. */
const PARTING = '|';

/** A text that the formula never returns. */
const NEVER = '#';

function stampOf(snapshot: SheetSnapshot, rowIndex: number, { columns }: OtherRows): string {
  const words: string[] = [];
  for (const { columnIndex, kept } of columns) {
    const { value, kind } = snapshotCell(snapshot, { rowIndex, columnIndex });
    if (kind === 'error') return NEVER;
    const text = said(value);
    words.push(kept >= WHOLE_CELL ? `${text}${PARTING}` : `${text.slice(0, kept)}${text.length}`);
  }
  return `/${words.join('')}`;
}

/** A value as Excel converts it to text. */
const said = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/**
 * The same as an Excel term; `most` is the largest number of other rows that any action of the plan depends on. Whole columns,
 * because the term is printed for each of them and a formula may have 8,192 characters.
 */
export function rowsTerm({ reading }: ReadReferences, { columns }: OtherRows, most: number): string {
  return Array.from({ length: most }, (_, place) => {
    const [start, length] = rowPart(place);
    const offset = `MID(${reading},${start},${length})`;
    const words = columns.map(({ columnIndex, kept }) => {
      const name = columnName(columnIndex);
      const cell = `INDEX($${name}:$${name},ROW()+VALUE(${offset}))`;
      return kept >= WHOLE_CELL ? `${cell}&"${PARTING}"` : `LEFT(${cell},${kept})&LEN(${cell})`;
    });
    // After the last row the reading has only its closing semicolon, which is shorter than a row's part.
    return `IF(LEN(${offset})<${length},"","/"&${words.join('&')})`;
  }).join('&');
}
