/**
 * How much to ask Excel for at a time: the web refuses an answer over 5 MB, so each is planned to come to 4 MB by the
 * bytes per cell seen so far. Pure: areas in, pieces of areas out.
 */
import type { Area } from '../plan/read/sheet/sheet-snapshot';

/** What is asked of an area: its cells, which of its rows or columns are hidden, or what is merged in it. */
export type Question = 'cells' | 'rows' | 'columns' | 'merges';

/** Something still to be read. `bytesPerCell` is what one cell of the area is expected to take in the answer. */
export interface Pending {
  readonly sheetId: string;
  readonly question: Question;
  readonly area: Area;
}

/** What one exchange with Excel may come to, in bytes: a margin below its limit of 5 MB. */
export const TARGET_BYTES = 4 * 1024 * 1024;

/** A row's answer is `{"rowHidden":false}` and a comma. */
export const LINE_BYTES = 24;

/**
 * Takes from the front of `queue` as much as fits, splitting the last area taken; at least one cell is always taken.
 * Returns what to ask now and what stays for later, in order.
 */
export function takePending(
  queue: readonly Pending[],
  bytesPerCell: (pending: Pending) => number,
  target = TARGET_BYTES,
): { readonly now: readonly Pending[]; readonly later: readonly Pending[] } {
  const now: Pending[] = [];
  let room = target;
  for (let at = 0; at < queue.length; at += 1) {
    const next = queue[at] as Pending;
    const bytes = Math.max(1, bytesPerCell(next));
    const cells = Math.floor(room / bytes);
    if (cells < 1 && now.length > 0) return { now, later: queue.slice(at) };
    const [first, ...rest] = splitArea(next.area, Math.max(1, cells));
    now.push({ ...next, area: first });
    room -= first.rowCount * first.columnCount * bytes;
    if (rest.length > 0) {
      return { now, later: [...rest.map((area) => ({ ...next, area })), ...queue.slice(at + 1)] };
    }
  }
  return { now, later: [] };
}

/** The first piece of at most `cells` cells, whole rows where one row fits, and what is left of the area. */
export function splitArea(area: Area, cells: number): readonly [Area, ...Area[]] {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  if (columnCount <= cells) {
    const rows = Math.min(rowCount, Math.floor(cells / columnCount));
    const piece = { ...area, rowCount: rows };
    return rows === rowCount
      ? [piece]
      : [piece, { ...area, rowIndex: rowIndex + rows, rowCount: rowCount - rows }];
  }
  const piece = { rowIndex, columnIndex, rowCount: 1, columnCount: cells };
  const right = { rowIndex, columnIndex: columnIndex + cells, rowCount: 1, columnCount: columnCount - cells };
  const below = { ...area, rowIndex: rowIndex + 1, rowCount: rowCount - 1 };
  return rowCount === 1 ? [piece, right] : [piece, right, below];
}

/** What of `whole` lies right of and below `part`, which shares its top left corner. */
export function remainder(whole: Area, part: Area): readonly Area[] {
  const right = {
    rowIndex: part.rowIndex,
    columnIndex: part.columnIndex + part.columnCount,
    rowCount: part.rowCount,
    columnCount: whole.columnCount - part.columnCount,
  };
  const below = {
    ...whole,
    rowIndex: part.rowIndex + part.rowCount,
    rowCount: whole.rowCount - part.rowCount,
  };
  return [right, below].filter((area) => area.rowCount > 0 && area.columnCount > 0);
}

/** Excel names at most 512 merged areas at a time, and each has at least two cells. */
const MERGE_ROWS = 2;
const MERGE_COLUMNS = 512;

/**
 * Cuts an area into pieces that cannot hold more than 512 merged areas. Excel gives for each piece the whole of those
 * whose top left cell lies in it; a host that gave only what lies within would be understood too, for neighbours overlap
 * by one row or column: merged areas that were cut apart share a cell, those that only touch do not.
 */
export function mergePieces(area: Area): readonly Area[] {
  const columns = Math.min(area.columnCount, MERGE_COLUMNS);
  const rows = Math.max(MERGE_ROWS, Math.floor((MERGE_ROWS * MERGE_COLUMNS) / columns));
  const pieces: Area[] = [];
  for (let row = 0; row === 0 || row < area.rowCount - 1; row += rows - 1) {
    for (let column = 0; column === 0 || column < area.columnCount - 1; column += Math.max(1, columns - 1)) {
      pieces.push({
        rowIndex: area.rowIndex + row,
        columnIndex: area.columnIndex + column,
        rowCount: Math.min(rows, area.rowCount - row),
        columnCount: Math.min(columns, area.columnCount - column),
      });
    }
  }
  return pieces;
}

/** Areas that share a cell become one; areas of a single cell are no merges. In order of row, then column. */
export function joinMerges(areas: readonly Area[]): readonly Area[] {
  const byCell = new Map<string, Area>();
  const cells = ({ rowIndex, columnIndex, rowCount, columnCount }: Area) => [
    `${rowIndex},${columnIndex}`,
    `${rowIndex + rowCount - 1},${columnIndex}`,
    `${rowIndex},${columnIndex + columnCount - 1}`,
    `${rowIndex + rowCount - 1},${columnIndex + columnCount - 1}`,
  ];
  for (const area of areas) {
    let joined = area;
    for (const cell of cells(area)) {
      const other = byCell.get(cell);
      if (other) joined = bounding(joined, other);
    }
    for (const cell of [...cells(area), ...cells(joined)]) byCell.set(cell, joined);
  }
  const unique = new Map<string, Area>();
  for (const area of byCell.values()) {
    const key = `${area.rowIndex},${area.columnIndex}`;
    const other = unique.get(key);
    unique.set(key, other ? bounding(area, other) : area);
  }
  return [...unique.values()]
    .filter((area) => area.rowCount > 1 || area.columnCount > 1)
    .sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}

function bounding(a: Area, b: Area): Area {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex,
    columnCount: Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex,
  };
}
