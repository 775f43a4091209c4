/** The columns of the summary sheet, shared by all blocks: contents, widths, and which are hidden and which printed. */
import { columnName } from '../../read/sheet/a1';

/**
 * In characters. A landscape A4 page with narrow margins holds them, and where a program sets another font for Excel's
 * usual one, it shrinks 10 points to no less than 9. The eighth holds ratings, the tenth and the last dates and words.
 */
export const WIDTHS: readonly number[] = [25, 15, 5.5, 6, 5.5, 5, 7, 9.5, 6.5, 12.5, 7.5, 20];

export const COLUMN = {
  label: 0,
  second: 1,
  /** The six ratings begin here, in their fixed order. */
  ratings: 2,
  actions: 8,
  nextDue: 9,
  overdue: 10,
  last: 11,
  /** Hidden, like all columns from here on. */
  key: 12,
  inner: 13,
} as const;

/** The number of columns, hidden ones included, that the add-in recreates; what staff write further right is theirs. */
export const OWN_COLUMNS = 17;

/** References for formulas to the hidden cells of a row; `row` counts from 1. */
export const keyCell = (row: number): string => `$${columnName(COLUMN.key)}${row}`;
export const innerCell = (row: number, at: number): string => `$${columnName(COLUMN.inner + at)}${row}`;
export const cellAt = (column: number, row: number): string => `$${columnName(column)}${row}`;

/** The cell with the date of the figures; the heading is always the first block. */
export const AS_OF_ROW = 1;
export const AS_OF_CELL = `$${columnName(COLUMN.second)}$${AS_OF_ROW + 1}`;
