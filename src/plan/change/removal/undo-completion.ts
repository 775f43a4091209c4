/**
 * The columns and fixes of an earlier change that can be undone now: a column in which nobody has written, and a
 * fixed cell that still holds what the fix left, provided that all of that change's fixes on the sheet do. Everything
 * else stays.
 */
import { isAddedName } from '../../marks/flags/added-names';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { entryNow } from '../parts/snapshot-grids';
import { digestOf, keptCells, type KeptCell } from '../parts/kept-cells';
import type { KeptSheet } from '../restoration';

const covered = (area: Area, { rowIndex, columnIndex }: KeptCell): boolean =>
  rowIndex >= area.rowIndex &&
  rowIndex < area.rowIndex + area.rowCount &&
  columnIndex >= area.columnIndex &&
  columnIndex < area.columnIndex + area.columnCount;

export interface CompletionUndone {
  /** Columns to remove, header included. */
  readonly columns: readonly Area[];
  /** Header cells of columns that stay because they are used. */
  readonly used: readonly CellRef[];
  readonly fixed: readonly KeptCell[];
  /** Fixed cells that stay as they are. */
  readonly stay: readonly CellRef[];
}

/** `kept` is what one change kept of this sheet; `own` are the flag columns, which are removed separately. */
export function undoCompletion(
  kept: KeptSheet,
  snapshot: SheetSnapshot,
  own: readonly Area[],
  names: PresentParts['names'],
): CompletionUndone {
  const isFlag = ({ rowIndex, columnIndex }: KeptCell): boolean =>
    own.some(
      (area) =>
        area.columnIndex === columnIndex &&
        rowIndex >= area.rowIndex &&
        rowIndex < area.rowIndex + area.rowCount,
    );
  const all = kept.cells.flatMap(keptCells);
  const added = kept.leftNames.filter(({ name }) => isAddedName(name));
  const isAdded = (cell: KeptCell): boolean => added.some(({ area }) => covered(area, cell));
  const cells = all.filter((cell) => !isAdded(cell) && !isFlag(cell));
  const holdsOurs = (cell: KeptCell): boolean => digestOf(entryNow(snapshot, cell)) === cell.left;
  const made = new Map<string, { readonly area: Area; readonly list: KeptCell[] }>();
  const fixed: KeptCell[] = [];
  // A new column is formatted; a blank cell of the board's that was filled keeps its format.
  for (const cell of cells) {
    const area = cell.held === '' ? formattedColumn(cell, kept) : null;
    if (!area) {
      fixed.push(cell);
      continue;
    }
    // Plans one below the other can have added columns in the same column of the sheet.
    const key = `${area.columnIndex} ${area.rowIndex}`;
    const known = made.get(key);
    if (known) known.list.push(cell);
    else made.set(key, { area, list: [cell] });
  }
  const columns: Area[] = [];
  const used: CellRef[] = [];
  const at = ({ rowIndex, columnIndex }: KeptCell): CellRef => ({
    sheet: snapshot.name,
    rowIndex,
    columnIndex,
  });
  for (const { name, area } of added) {
    const now = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!now?.area || now.sheet !== snapshot.name) continue;
    const left = new Set(all.filter((cell) => covered(area, cell)).map((cell) => cell.left));
    const { area: here } = now;
    const isOurs = (rowIndex: number): boolean =>
      rowIndex === here.rowIndex ||
      left.has(digestOf(entryNow(snapshot, { rowIndex, columnIndex: here.columnIndex })));
    if (isBlankBesides(snapshot, here, isOurs)) columns.push(here);
    else used.push({ sheet: snapshot.name, rowIndex: here.rowIndex, columnIndex: here.columnIndex });
  }
  for (const { area, list } of made.values()) {
    const [header] = list;
    if (!header || !holdsOurs(header)) continue;
    const rows = new Set(list.map(({ rowIndex }) => rowIndex));
    if (list.every(holdsOurs) && isBlankBesides(snapshot, area, (row) => rows.has(row))) columns.push(area);
    else used.push(at(header));
  }
  const holds = fixed.every(holdsOurs);
  return {
    columns,
    used,
    fixed: holds ? fixed : [],
    stay: holds ? [] : fixed.filter(holdsOurs).map(at),
  };
}

/** The cells of its column, first to last, that were formatted with it; `null` if it was not formatted. */
function formattedColumn({ rowIndex, columnIndex }: KeptCell, { looks }: KeptSheet): Area | null {
  const areas = looks
    .map(({ area }) => area)
    .filter((area) => area.columnIndex <= columnIndex && columnIndex < area.columnIndex + area.columnCount)
    .sort((a, b) => a.rowIndex - b.rowIndex);
  let [first, end] = [-1, -1];
  for (const area of areas) {
    if (area.rowIndex > end) {
      if (rowIndex < end) break;
      first = area.rowIndex;
    }
    end = Math.max(end, area.rowIndex + area.rowCount);
  }
  if (rowIndex < first || rowIndex >= end) return null;
  return { rowIndex: first, rowCount: end - first, columnIndex, columnCount: 1 };
}

function isBlankBesides(snapshot: SheetSnapshot, area: Area, isOurs: (rowIndex: number) => boolean): boolean {
  const end = Math.max(area.rowIndex + area.rowCount, snapshot.origin.rowIndex + snapshot.rowCount);
  for (let rowIndex = area.rowIndex; rowIndex < end; rowIndex++) {
    // Rows may have been added to the plan; anything below the plan's end is not part of the column.
    const isBelow = rowIndex >= area.rowIndex + area.rowCount;
    if (isBelow && isBlankLeftOf(snapshot, rowIndex, area.columnIndex)) break;
    const isBlank = entryNow(snapshot, { rowIndex, columnIndex: area.columnIndex }) === '';
    if (!isBlank && !isOurs(rowIndex)) return false;
  }
  return true;
}

/** The number of columns to the left that must all be blank for a row to lie outside the plan. */
const NEAR = 10;

function isBlankLeftOf({ origin, kinds }: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  const row = kinds[rowIndex - origin.rowIndex] ?? [];
  const end = Math.max(0, columnIndex - origin.columnIndex);
  return row.slice(Math.max(0, end - NEAR), end).every((kind) => kind === 'blank');
}
