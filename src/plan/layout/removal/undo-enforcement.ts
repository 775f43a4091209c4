/**
 * What of the columns and mends of earlier changes can be taken back now: a column in which nobody has written anything, a
 * mended cell that still holds what the mend left, where all of that change's mends on the sheet do. Everything else stays.
 */
import type { Area, CellRef, SheetSnapshot } from '../../sheet/sheet-snapshot';
import { snapshotCell } from '../enforce/snapshot-cell';
import { digestOf, keptCells, type KeptCell, type KeptEntry, type KeptSheet } from '../restoration';

export interface EnforcementUndone {
  /** Columns that go, header included. */
  readonly columns: readonly Area[];
  /** Header cells of columns that stay, since they are used. */
  readonly used: readonly CellRef[];
  readonly mends: readonly KeptCell[];
  /** Mended cells that stay as they are. */
  readonly stay: readonly CellRef[];
}

export function entryNow(
  snapshot: SheetSnapshot,
  cell: Pick<CellRef, 'rowIndex' | 'columnIndex'>,
): KeptEntry {
  const { formula, value } = snapshotCell(snapshot, cell);
  return formula === '' ? value : { formula };
}

/** `kept`: what one change took away on this sheet; `own` the columns of flags, which go by themselves. */
export function undoEnforcement(
  kept: KeptSheet,
  snapshot: SheetSnapshot,
  own: readonly Area[],
): EnforcementUndone {
  const isFlag = ({ rowIndex, columnIndex }: KeptCell): boolean =>
    own.some(
      (area) =>
        area.columnIndex === columnIndex &&
        rowIndex >= area.rowIndex &&
        rowIndex < area.rowIndex + area.rowCount,
    );
  const cells = kept.cells.flatMap(keptCells).filter((cell) => !isFlag(cell));
  const holdsOurs = (cell: KeptCell): boolean => digestOf(entryNow(snapshot, cell)) === cell.left;
  const made = new Map<number, KeptCell[]>();
  const mends: KeptCell[] = [];
  // Columns that are made are dressed; a blank cell of the board's that was filled keeps its look.
  const isDressed = ({ rowIndex, columnIndex }: KeptCell): boolean =>
    kept.looks.some(
      ({ area }) =>
        area.rowIndex <= rowIndex &&
        rowIndex < area.rowIndex + area.rowCount &&
        area.columnIndex <= columnIndex &&
        columnIndex < area.columnIndex + area.columnCount,
    );
  for (const cell of cells) {
    if (cell.held !== '' || !isDressed(cell)) mends.push(cell);
    else made.set(cell.columnIndex, [...(made.get(cell.columnIndex) ?? []), cell]);
  }
  const columns: Area[] = [];
  const used: CellRef[] = [];
  const at = ({ rowIndex, columnIndex }: KeptCell): CellRef => ({
    sheet: snapshot.name,
    rowIndex,
    columnIndex,
  });
  for (const list of made.values()) {
    const area = columnOf(list, kept);
    const [header] = list;
    if (!header || !holdsOurs(header)) continue;
    if (list.every(holdsOurs) && isBlankBesides(snapshot, area, list)) columns.push(area);
    else used.push(at(header));
  }
  const holds = mends.every(holdsOurs);
  return {
    columns,
    used,
    mends: holds ? mends : [],
    stay: holds ? [] : mends.filter(holdsOurs).map(at),
  };
}

/** From its header to the last cell that was written or dressed. */
function columnOf(cells: readonly KeptCell[], { looks }: KeptSheet): Area {
  const columnIndex = cells[0]?.columnIndex ?? 0;
  const first = Math.min(...cells.map(({ rowIndex }) => rowIndex));
  let last = Math.max(...cells.map(({ rowIndex }) => rowIndex));
  for (const { area } of looks)
    if (area.columnIndex <= columnIndex && columnIndex < area.columnIndex + area.columnCount)
      last = Math.max(last, area.rowIndex + area.rowCount - 1);
  return { rowIndex: first, rowCount: last - first + 1, columnIndex, columnCount: 1 };
}

function isBlankBesides(snapshot: SheetSnapshot, area: Area, cells: readonly KeptCell[]): boolean {
  const ours = new Set(cells.map(({ rowIndex }) => rowIndex));
  const end = Math.max(area.rowIndex + area.rowCount, snapshot.origin.rowIndex + snapshot.rowCount);
  for (let rowIndex = area.rowIndex; rowIndex < end; rowIndex++) {
    const isBlank = entryNow(snapshot, { rowIndex, columnIndex: area.columnIndex }) === '';
    if (!ours.has(rowIndex) && !isBlank) return false;
  }
  return true;
}
