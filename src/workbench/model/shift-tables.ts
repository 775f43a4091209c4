/**
 * Adjusts tables when cells are inserted or deleted: areas move or grow, columns are added or removed, and empty tables
 * are deleted.
 */
import type { Area } from './area';
import type { Table } from './parts';
import { nameColumns } from './tables';
import type { Sheet } from './workbook';

export function shiftTables(
  sheet: Sheet,
  where: Area,
  shift: 'rows' | 'columns',
  change: 'insert' | 'delete',
  move: (area: Area) => Area | null,
): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = move(table.area);
    if (!area) return false;
    if (shift === 'columns' && area.columnCount !== table.area.columnCount)
      changeColumns(table, where, change);
    const filtered = table.filter ? move(table.filter.area) : null;
    if (table.filter) table.filter = filtered ? { ...table.filter, area: filtered } : null;
    table.area = area;
    return true;
  });
  for (const table of sheet.tables) nameColumns(sheet, table);
}

/** New columns get an unused id and, from `nameColumns`, a name; deleted ones are removed. */
function changeColumns(table: Table, where: Area, change: 'insert' | 'delete'): void {
  const at = Math.max(0, where.columnIndex - table.area.columnIndex);
  if (change === 'delete') {
    const end = where.columnIndex + where.columnCount - table.area.columnIndex;
    table.columns = table.columns.filter((_, offset) => offset < at || offset >= end);
    return;
  }
  let id = table.columns.reduce((largest, column) => Math.max(largest, column.id), 0);
  const fresh = Array.from({ length: where.columnCount }, () => {
    id += 1;
    return { id, name: '' };
  });
  table.columns = [...table.columns.slice(0, at), ...fresh, ...table.columns.slice(at)];
}
