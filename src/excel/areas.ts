/** Excel addresses of rectangles of cells. Pure; indexes count from 0, as in the snapshots. */
import { a1 } from '../plan/read/sheet/a1';
import type { Area } from '../plan/read/sheet/sheet-snapshot';

/** `B3:D4`, or `B3` for a single cell. */
export function addressOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const first = a1(rowIndex, columnIndex);
  const last = a1(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$3:$D$4`, as written in a defined name's formula. */
export const fixedAddressOf = (area: Area): string => addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
