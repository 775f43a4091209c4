/**
 * Decides how much to ask Excel for at a time. Excel on the web refuses a response over 5 MB, so each exchange is
 * planned to come to 4 MB, by the bytes per cell measured so far. Pure: areas in, pieces of areas out.
 */
import type { Area } from '../plan/read/sheet/sheet-snapshot';

/** What to read of an area: its cells, which of its rows or columns are hidden, or its merged areas. */
export type Question = 'cells' | 'rows' | 'columns' | 'merges';

/** An area still to be read. */
export interface Pending {
  readonly sheetId: string;
  readonly question: Question;
  readonly area: Area;
}

/** The planned size of one exchange in bytes, kept below Excel's limit of 5 MB. */
export const TARGET_BYTES = 4 * 1024 * 1024;

/** Bytes per row or column: each is answered by `{"rowHidden":false}` and a comma. */
export const LINE_BYTES = 24;

/**
 * Takes as much from the front of `queue` as fits into `target` bytes, splitting the last area if need be; always
 * takes at least one cell. Returns what to read now and what is left for later, both in order.
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

/** The first piece of at most `cells` cells, in whole rows if a row fits, followed by the rest of the area. */
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

/** The parts of `whole` to the right of and below `part`; both share their top left corner. */
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

/** Excel returns at most 512 merged areas at a time, and each has at least two cells. */
const MERGE_ROWS = 2;
const MERGE_COLUMNS = 512;

/**
 * Cuts an area into pieces that cannot hold more than 512 merged areas each. For each piece Excel returns in full
 * every merged area whose top left cell lies in it. Pieces overlap by one row or column, so that a host returning
 * only what lies within the piece also works: the parts of a merged area share a cell, whereas neighbouring merged
 * areas do not.
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

/** Joins areas that share a cell and drops single cells, which are not merges. Sorted by row, then column. */
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
