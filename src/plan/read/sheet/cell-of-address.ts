/** Parses a cell address as a message or the host names it, so that the cell can be gone to or listed. */
import { columnIndexOf } from './a1';
import type { CellRef } from './sheet-snapshot';

/** The first cell of `E28`, `E28:F30`, `'My sheet'!E28`; `null` if it is not an address, or its sheet is unknown. */
export function cellOfAddress(address: string, sheet: string | null): CellRef | null {
  const parts = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/.exec(
    address,
  );
  const name = parts?.[1]?.replace(/^'(.*)'$/, '$1').replace(/''/g, "'") ?? sheet;
  const columnIndex = columnIndexOf(parts?.[2] ?? '');
  if (!parts || name === null || columnIndex === null) return null;
  return { sheet: name, rowIndex: Number(parts[3]) - 1, columnIndex };
}
