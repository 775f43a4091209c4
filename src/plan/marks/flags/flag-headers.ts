/** Recognises the headers of the add-in's columns as originally worded, and finds the row that they are in. */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_COLUMNS, markedHeader, type OwnColumnId } from './flag-columns';
import { FORMER_COLUMNS } from './former-columns';

const HEADERS = new Map<OwnColumnId, readonly string[]>(
  [...FLAG_COLUMNS, ...FORMER_COLUMNS].map(({ id, header }) => [
    id,
    [header.toLowerCase(), markedHeader(header).toLowerCase()],
  ]),
);

export const isHeader = (id: OwnColumnId, text: string): boolean =>
  HEADERS.get(id)?.includes(text.trim().toLowerCase()) ?? false;

const ALL = new Set([...HEADERS.values()].flat());

/** Whether it is the header of any column of ours. */
export const isAnyHeader = (text: string): boolean => ALL.has(text.trim().toLowerCase());

/** Trimmed; `''` if the cell holds no text. */
export function textAt({ origin, values }: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  const value = values[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex];
  return typeof value === 'string' ? value.trim() : '';
}

/** Rows to look up from the first rating: some may have been inserted below the header. */
const REACH = 50;
/** A single one may be a header of the board's own. */
const ENOUGH = 2;

/** The nearest row above `rowIndex` with our headers over at least two of the columns; `null` if there is none. */
export function headerAbove(
  snapshot: SheetSnapshot,
  columnOf: ReadonlyMap<OwnColumnId, number>,
  rowIndex: number,
): number | null {
  const top = Math.max(snapshot.origin.rowIndex, rowIndex - REACH);
  for (let row = rowIndex - 1; row >= top; row -= 1) {
    const headed = [...columnOf].filter(([id, column]) => isHeader(id, textAt(snapshot, row, column)));
    if (headed.length >= ENOUGH) return row;
  }
  return null;
}
