/**
 * Where a plan's add-in columns go: at its right edge, inside its table if it is one, never over anything that is there.
 * Refuses a sheet without room, and a table that something stands beside.
 */
import type { PlanTable } from '../../read/recognise/plan-table';
import type { Area, SheetSnapshot, TableArea } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from './no-room';
import type { TableGrowth } from '../parts/tables';
import { FLAG_COLUMNS } from '../../marks/flags/flag-columns';
import { flagRows } from '../../marks/flags/flag-rows';

const LAST_COLUMN = 16_383;

export type FlagPlace =
  { readonly firstColumn: number; readonly grow: TableGrowth | null } | { readonly noRoom: NoRoom };

/** The table that holds the plan to its right edge. */
export function tableOf(snapshot: SheetSnapshot, { region }: PlanTable): TableArea | null {
  const { headerRow, lastRow } = { headerRow: region.headerRow, lastRow: region.endRow };
  return (
    snapshot.tables.find(
      ({ area }) =>
        area.columnIndex <= region.lastColumn &&
        area.columnIndex + area.columnCount > region.lastColumn &&
        area.rowIndex <= headerRow &&
        area.rowIndex + area.rowCount > headerRow &&
        area.rowIndex < lastRow,
    ) ?? null
  );
}

/** `count` columns side by side. `taken` are areas that count as filled, `freed` cells of ours that count as blank. */
export function placeFlags(
  snapshot: SheetSnapshot,
  table: PlanTable,
  taken: readonly Area[],
  isFreed: (rowIndex: number, columnIndex: number) => boolean,
  count = FLAG_COLUMNS.length,
): FlagPlace {
  const { headerRow, lastRow } = flagRows(table);
  const own = tableOf(snapshot, table);
  const cell = { sheet: snapshot.name, rowIndex: headerRow, columnIndex: table.region.lastColumn };
  if (own) {
    const { area } = own;
    const firstColumn = area.columnIndex + area.columnCount;
    if (firstColumn + count - 1 > LAST_COLUMN) return { noRoom: { code: 'sheet-full', cell } };
    // Rows of the plan can stand below its table, and rows of the table above the plan's header: all are written.
    const rows = {
      from: Math.min(area.rowIndex, headerRow),
      to: Math.max(area.rowIndex + area.rowCount - 1, lastRow),
    };
    const filled = lastFilled(snapshot, rows, firstColumn, count, own.name, taken, isFreed);
    if (filled !== null)
      return {
        noRoom: { code: 'table-blocked', cell, ...inTheWay(snapshot, rows, firstColumn, count, isFreed) },
      };
    const to = { ...area, columnCount: area.columnCount + count };
    return { firstColumn, grow: { name: own.name, from: area, to } };
  }
  const rows = { from: headerRow, to: lastRow };
  let firstColumn = table.region.lastColumn + 1;
  while (firstColumn + count - 1 <= LAST_COLUMN) {
    const filled = lastFilled(snapshot, rows, firstColumn, count, null, taken, isFreed);
    if (filled === null) return { firstColumn, grow: null };
    // A blank column between, so that nobody takes ours for a part of what stands there.
    firstColumn = filled + 2;
  }
  return { noRoom: { code: 'sheet-full', cell } };
}

/** The last of the wanted columns that holds something, or `null`. */
function lastFilled(
  snapshot: SheetSnapshot,
  rows: { readonly from: number; readonly to: number },
  firstColumn: number,
  count: number,
  ownTable: string | null,
  taken: readonly Area[],
  isFreed: (rowIndex: number, columnIndex: number) => boolean,
): number | null {
  const wanted: Area = {
    rowIndex: rows.from,
    rowCount: rows.to - rows.from + 1,
    columnIndex: firstColumn,
    columnCount: count,
  };
  const others = snapshot.tables.filter(({ name }) => name !== ownTable).map(({ area }) => area);
  let last = -1;
  for (const area of [...snapshot.merges, ...others, ...taken]) {
    if (meets(wanted, area)) last = Math.max(last, area.columnIndex + area.columnCount - 1);
  }
  const { origin } = snapshot;
  const end = Math.min(firstColumn + count, origin.columnIndex + snapshot.columnCount);
  for (let column = end - 1; column >= firstColumn && column > last; column--) {
    for (let row = rows.from; row <= rows.to; row++) {
      if (!isFilled(snapshot, row, column) || isFreed(row, column)) continue;
      last = column;
      break;
    }
  }
  return last < 0 ? null : last;
}

/** The first cell that holds something, for a person to look at; none where a merge or a table is in the way. */
function inTheWay(
  snapshot: SheetSnapshot,
  rows: { readonly from: number; readonly to: number },
  firstColumn: number,
  count: number,
  isFreed: (rowIndex: number, columnIndex: number) => boolean,
): Pick<NoRoom, 'by'> {
  for (let rowIndex = rows.from; rowIndex <= rows.to; rowIndex += 1)
    for (let columnIndex = firstColumn; columnIndex < firstColumn + count; columnIndex += 1)
      if (isFilled(snapshot, rowIndex, columnIndex) && !isFreed(rowIndex, columnIndex))
        return { by: { sheet: snapshot.name, rowIndex, columnIndex } };
  return {};
}

function isFilled(
  { origin, kinds, formulas }: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
): boolean {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return (kinds[r]?.[c] ?? 'blank') !== 'blank' || (formulas[r]?.[c] ?? '') !== '';
}

const meets = (a: Area, b: Area): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount &&
  b.rowIndex < a.rowIndex + a.rowCount &&
  a.columnIndex < b.columnIndex + b.columnCount &&
  b.columnIndex < a.columnIndex + a.columnCount;
