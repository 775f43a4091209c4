/** The headers of the add-in's columns as they are worded when they are made, and the row in which they stand. */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_COLUMNS, markedHeader, type FlagColumnId } from './flag-columns';

const HEADERS = new Map(
  FLAG_COLUMNS.map(({ id, header }) => [id, [header.toLowerCase(), markedHeader(header).toLowerCase()]]),
);

export const isHeader = (id: FlagColumnId, text: string): boolean =>
  HEADERS.get(id)?.includes(text.trim().toLowerCase()) ?? false;

/** Trimmed; `''` where no text stands. */
export function textAt({ origin, values }: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = values[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex];
  return typeof value === 'string' ? value.trim() : '';
}

/** Rows put in below the header stand between it and the ratings. */
const REACH = 50;
/** One alone may be a header of the board's own. */
const ENOUGH = 2;

/** The nearest row above `rowIndex` in which enough of the columns are headed as ours; `null` where none is. */
export function headerAbove(
  snapshot: SheetSnapshot,
  columnOf: ReadonlyMap<FlagColumnId, number>,
  rowIndex: number,
): number | null {
  const top = Math.max(snapshot.origin.rowIndex, rowIndex - REACH);
  for (let row = rowIndex - 1; row >= top; row -= 1) {
    const headed = [...columnOf].filter(([id, column]) => isHeader(id, textAt(snapshot, row, column)));
    if (headed.length >= ENOUGH) return row;
  }
  return null;
}
