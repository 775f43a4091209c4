/**
 * Where the add-in's columns go: to the right of the plan, inside its table if it has one, never over anything else.
 * Refuses a sheet without room, and a table with something directly beside it.
 */
import type { PlanTable } from '../../read/recognise/plan-table';
import { intersects } from '../../read/sheet/overlap';
import type { Area, SheetSnapshot, TableArea } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from './no-room';
import type { TableGrowth } from '../parts/tables';
import { FLAG_COLUMNS } from '../../marks/flags/flag-columns';
import { flagRows } from '../../marks/flags/flag-rows';

const LAST_COLUMN = 16_383;

export type FlagPlace =
  { readonly firstColumn: number; readonly grow: TableGrowth | null } | { readonly noRoom: NoRoom };

/** The Excel table that holds the plan's header and its last column; `null` if there is none. */
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

/**
 * Finds a place for `count` adjacent columns. `taken` are areas that count as filled; cells for which `isFreed` is true
 * count as blank, because the change clears them.
 */
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
    // The plan may have rows below its table, and the table rows above the plan's header: none may be blocked.
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
    // Leave a blank column in between, so that ours do not look like part of what is there.
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
    if (intersects(wanted, area)) last = Math.max(last, area.columnIndex + area.columnCount - 1);
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

/** The first filled cell, for the user to look at; none if only a merge or a table is in the way. */
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
