/** Reads and replaces the filter of a sheet or a table. Recalculates first, so that rows are tested by new results. */
import { filterRows } from '../model/filter-rows';
import type { AutoFilter, FilterColumn } from '../model/rules';
import type { TablePlace } from '../model/tables';
import type { Sheet } from '../model/workbook';
import type { Host } from './host';
import { settle } from './settle';
import { refuseProtected } from './writes';

/** A sheet's filter, or a table's. */
export type Filtered = { readonly sheet: Sheet; readonly table: TablePlace['table'] | null };

/** The current filter; a table's covers the table as it is now, without its total row. `null` if there is none. */
export function filterOf({ sheet, table }: Filtered): AutoFilter | null {
  if (!table) return sheet.autoFilter;
  if (!table.showFilterButton) return null;
  const rowCount = table.area.rowCount - (table.showTotals ? 1 : 0);
  return { area: { ...table.area, rowCount }, columns: table.filter?.columns ?? [] };
}

/** Replaces the filter, and hides and shows rows by it. AccessDenied if the sheet's protection forbids filtering. */
export function refilter(
  target: Filtered,
  area: AutoFilter['area'],
  columns: readonly FilterColumn[],
  host: Host,
): void {
  refuseProtected(host, target.sheet, area, 'autoFilter');
  settle(host);
  const was = filterOf(target)?.columns.length ?? 0;
  const filter = { area, columns: [...columns].sort((a, b) => a.columnOffset - b.columnOffset) };
  if (target.table) target.table.filter = filter;
  else target.sheet.autoFilter = filter;
  // Arrows alone hide and show nothing: rows hidden by hand stay hidden [A].
  if (was + columns.length > 0) filterRows(target.sheet, filter, host.workbook.date1904);
}

export const withoutColumn = ({ columns }: AutoFilter, offset: number): readonly FilterColumn[] =>
  columns.filter(({ columnOffset }) => columnOffset !== offset);
