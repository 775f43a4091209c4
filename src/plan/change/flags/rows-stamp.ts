/**
 * What the other rows that a rating depends on say: the beginning and the length of each cell that ratings are read
 * from. Worked out here when a row is read, and in the same form by a formula ever after.
 */
import type { ReadReferences } from '../../judge/rating/rating-formula-terms';
import { MOST_ROWS, rowPart } from '../../judge/rating/reading-code';
import { columnName } from '../../read/sheet/a1';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import type { WatchedColumn, WatchedColumns } from './watched-columns';

/** Characters kept of a heading, which may end with the date that it sets for the rows below it. */
const HEADING_KEPT = 120;

/** The plan's rows and the board's columns, and which of these columns are compared. */
export interface OtherRows {
  readonly within: Area;
  readonly columns: readonly WatchedColumn[];
}

/** Includes the plan's first column, where headings usually are. */
export function otherRows(within: Area, { due, revised, achieved, others }: WatchedColumns): OtherRows {
  const kept = new Map([[within.columnIndex, HEADING_KEPT]]);
  for (const column of [due, revised, achieved, ...others])
    if (column) kept.set(column.columnIndex, Math.max(column.kept, kept.get(column.columnIndex) ?? 0));
  return {
    within,
    columns: [...kept]
      .map(([columnIndex, length]) => ({ columnIndex, kept: length }))
      .sort((a, b) => a.columnIndex - b.columnIndex),
  };
}

/** `offsets` are row counts from `rowIndex`, ascending. */
export function rowsStamp(
  snapshot: SheetSnapshot,
  rowIndex: number,
  offsets: readonly number[],
  rows: OtherRows,
): string {
  // More rows than a formula can compare: the rating always says "Check again", as for a row with an error in it.
  if (offsets.length > MOST_ROWS) return NEVER;
  const stamp = offsets.map((offset) => stampOf(snapshot, rowIndex + offset, rows)).join('');
  return stamp.length > LONGEST ? NEVER : stamp;
}

/** Leaves room for the row's own words within what a cell can hold, in characters. */
const LONGEST = 20_000;

/** A text that the formula never returns. */
const NEVER = '#';

function stampOf(snapshot: SheetSnapshot, rowIndex: number, { columns }: OtherRows): string {
  const words: string[] = [];
  for (const { columnIndex, kept } of columns) {
    const { value, kind } = snapshotCell(snapshot, { rowIndex, columnIndex });
    if (kind === 'error') return NEVER;
    const text = said(value);
    words.push(`${text.slice(0, kept)}${text.length}`);
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
    const words = columns.map(({ columnIndex, kept }) => {
      const cell = `INDEX(${rangeOf(within, columnIndex)},${row})`;
      return `LEFT(${cell},${kept})&LEN(${cell})`;
    });
    // After the last row the reading has only its closing semicolon, which is shorter than a row's part.
    return `IF(LEN(${offset})<${length},"","/"&${words.join('&')})`;
  }).join('&');
}

const rangeOf = ({ rowIndex, rowCount }: Area, columnIndex: number): string =>
  `$${columnName(columnIndex)}$${rowIndex + 1}:$${columnName(columnIndex)}$${rowIndex + rowCount}`;
