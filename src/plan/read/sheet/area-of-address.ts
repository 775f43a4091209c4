/** The rectangle of cells that an Excel address stands for. Indexes count from 0, as in the snapshots. */
import { columnIndexOf } from './a1';
import type { Area } from './sheet-snapshot';

export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

/** Parses `B3:D4`, `B3`, `3:5` and `B:D`, with or without a sheet name in front; `null` for anything else. */
export function areaOfAddress(address: string): Area | null {
  const parts = address.slice(address.lastIndexOf('!') + 1).split(':');
  const corners = parts.map((part) => /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(part));
  const [from, to = from] = corners;
  if (parts.length > 2 || !from || !to) return null;
  const rows = span(from[2], to[2], ALL_ROWS, (text) => Number(text) - 1);
  const columns = span(from[1], to[1], ALL_COLUMNS, columnIndexOf);
  if (!rows || !columns || (rows.count === ALL_ROWS && columns.count === ALL_COLUMNS)) return null;
  return {
    rowIndex: rows.first,
    rowCount: rows.count,
    columnIndex: columns.first,
    columnCount: columns.count,
  };
}

function span(
  from: string | undefined,
  to: string | undefined,
  all: number,
  read: (text: string) => number | null,
): { readonly first: number; readonly count: number } | null {
  if (!from && !to) return { first: 0, count: all };
  const first = from ? read(from) : null;
  const last = to ? read(to) : null;
  if (first === null || last === null || first < 0 || last < first || last >= all) return null;
  return { first, count: last - first + 1 };
}
