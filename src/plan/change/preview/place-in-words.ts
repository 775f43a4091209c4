/** Builds the lines of a preview that describe a part of a change: where it lies, and what happens there. */
import { a1 } from '../../read/sheet/a1';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PreviewItem } from './preview';

export const itemAt = (sheet: string, { rowIndex, columnIndex }: Area, words: string): PreviewItem => ({
  cell: { sheet, rowIndex, columnIndex },
  words,
  before: null,
  after: null,
});

/** A line for something that has no cell. */
export const itemOf = (words: string): PreviewItem => ({ cell: null, words, before: null, after: null });

/** `B3:D4`, or `B3` for a single cell. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const first = a1(rowIndex, columnIndex);
  const last = a1(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
