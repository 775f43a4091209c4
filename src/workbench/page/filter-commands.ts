/** What a user does with a filter's arrow, on a sheet or in a table: shows the rows with one value, or all; sorts. */
import { contains, type Area } from '../model/area';
import { shownText } from '../model/number-format';
import type { AutoFilter } from '../model/rules';
import { sortRows } from '../model/sort-rows';
import { numberFormatOf } from '../model/style';
import { getCell, type Sheet } from '../model/workbook';
import { filterOf, refilter, withoutColumn, type Filtered } from '../wire/filtering';
import type { Host } from '../wire/host';
import { settle } from '../wire/settle';
import { changed, editing, refuseProtected } from '../wire/writes';
import type { Place } from './grid/selection';
import { pictureWorkbook, type Deed } from './workbook-history';

/** A filtered column, as reached through its arrow. */
export interface FilteredColumn {
  readonly target: Filtered;
  readonly filter: AutoFilter;
  /** Counted from the filter's first column. */
  readonly offset: number;
}

/** `null` if the cell has no filter arrow. */
export function filteredColumnAt(sheet: Sheet, place: Place): FilteredColumn | null {
  for (const table of [null, ...sheet.tables]) {
    const target = { sheet, table };
    const filter = filterOf(target);
    if (filter?.area.rowIndex === place.rowIndex && contains(filter.area, place.rowIndex, place.columnIndex))
      return { target, filter, offset: place.columnIndex - filter.area.columnIndex };
  }
  return null;
}

const bodyOf = ({ area }: AutoFilter): Area => ({
  ...area,
  rowIndex: area.rowIndex + 1,
  rowCount: area.rowCount - 1,
});

/** The column's distinct texts, sorted; a blank is "". Leaves out hidden rows while another column is filtered. */
export function valuesOf({ target, filter, offset }: FilteredColumn, date1904: boolean): readonly string[] {
  const isOpen = filter.columns.every(({ columnOffset }) => columnOffset === offset);
  const texts = new Set<string>();
  for (let at = 1; at < filter.area.rowCount; at += 1) {
    const rowIndex = filter.area.rowIndex + at;
    if (!isOpen && target.sheet.rows.get(rowIndex)?.hidden) continue;
    const cell = getCell(target.sheet, rowIndex, filter.area.columnIndex + offset);
    texts.add(shownText(cell?.value ?? null, numberFormatOf(cell?.style), date1904));
  }
  return [...texts].sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
}

/** Shows only the rows with this text in the column, or all with `null`; keeps the criteria of other columns. */
export function showOnly({ target, filter, offset }: FilteredColumn, text: string | null, host: Host): void {
  const others = withoutColumn(filter, offset);
  const wanted = text === '' ? { includeBlanks: true } : { values: [text ?? ''] };
  refilter(
    target,
    filter.area,
    text === null ? others : [...others, { columnOffset: offset, ...wanted }],
    host,
  );
}

/** Sorts the filter's rows by the column; hidden rows stay in place. */
export function sortBy({ target, filter, offset }: FilteredColumn, ascending: boolean, host: Host): void {
  const area = bodyOf(filter);
  if (area.rowCount < 1) return;
  refuseProtected(host, target.sheet, area, 'sort');
  settle(host);
  editing(() => sortRows(target.sheet, area, [{ offset, ascending }], false));
  changed(host, target.sheet, area, null, 'RangeEdited', 'Unknown');
}

export type FilterWork = (column: FilteredColumn, host: Host) => void;

/** Does the work on the column whose arrow is in this cell; returns how to undo it, `null` if there is no arrow. */
export function filterDeed(
  host: Host,
  sheet: Sheet,
  arrow: Place,
  name: string,
  work: FilterWork,
): (Omit<Deed, 'announce'> & { readonly area: Area }) | null {
  const column = filteredColumnAt(sheet, arrow);
  if (!column) return null;
  const before = pictureWorkbook(host.workbook);
  work(column, host);
  return { name, before, pictureNow: () => pictureWorkbook(host.workbook), area: column.filter.area };
}
