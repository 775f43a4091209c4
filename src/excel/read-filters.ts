/**
 * Reads filters as plain data. Each function queues its request and returns a getter to call after the sync. Excel
 * returns criteria column by column, with nulls for what a kind of filter does not use, and does not accept them back
 * in that form (office-js issue 1226).
 */
import {
  UNREAD,
  type FilteredColumn,
  type FilterSetting,
  type SheetFilter,
} from '../plan/read/sheet/sheet-filter';
import type { Area } from '../plan/read/sheet/sheet-snapshot';

/** The properties of the criteria that each kind of filter uses. */
const USED: Readonly<Record<string, readonly (keyof Excel.FilterCriteria)[]>> = {
  Values: ['values'],
  Custom: ['criterion1', 'criterion2', 'operator'],
  Dynamic: ['dynamicCriteria'],
  CellColor: ['color'],
  FontColor: ['color'],
  Icon: ['icon'],
};

type Loaded = Pick<Excel.AutoFilter, 'criteria' | 'isDataFiltered'>;

/** Call after `isDataFiltered` and `criteria` were loaded. */
export function filteredColumns({ criteria, isDataFiltered }: Loaded): readonly FilteredColumn[] {
  if (!isDataFiltered) return [];
  const given: readonly unknown[] = Array.isArray(criteria) ? criteria : [];
  const columns = given.flatMap((each, columnOffset): FilteredColumn[] => {
    const plain = plainCriteria(each);
    return plain ? [{ columnOffset, criteria: plain }] : [];
  });
  return columns.length > 0 ? columns : [{ columnOffset: 0, criteria: UNREAD }];
}

/** `null` for a column that is not filtered. */
function plainCriteria(each: unknown): FilteredColumn['criteria'] | null {
  if (typeof each !== 'object' || each === null) return null;
  const { filterOn, ...rest } = each as Partial<Excel.FilterCriteria>;
  if (!filterOn) return null;
  if (filterOn === 'Values' && !(Array.isArray(rest.values) && rest.values.length > 0)) return null;
  const used = [...(USED[filterOn] ?? ['criterion1']), 'subField'] as const;
  const said = used.flatMap((key) => {
    const value: unknown = rest[key as keyof typeof rest] ?? null;
    const isIdle = value === null || value === '' || (key === 'operator' && !rest.criterion2);
    return isIdle ? [] : [[key, value] as const];
  });
  return { filterOn, ...Object.fromEntries(said) };
}

/** A filter that was found; its criteria are read only if it is in use. */
export interface FilterFound {
  readonly table: string | null;
  readonly area: Area;
  readonly isFiltered: boolean;
}

/** Queues requests for the filters that `found` says are in use; the others have no criteria. */
export function askCriteria(
  { worksheets }: Excel.Workbook,
  found: readonly (FilterFound & { readonly sheet: string })[],
): () => readonly (SheetFilter & { readonly sheet: string })[] {
  const asked = found.map(({ isFiltered, ...filter }) => {
    const own = isFiltered ? autoFilterOf(worksheets.getItem(filter.sheet), filter.table) : null;
    own?.load('isDataFiltered,criteria');
    return { filter, own };
  });
  return () => asked.map(({ filter, own }) => ({ ...filter, columns: own ? filteredColumns(own) : [] }));
}

export const autoFilterOf = (sheet: Excel.Worksheet, table: string | null): Excel.AutoFilter =>
  table === null ? sheet.autoFilter : sheet.tables.getItem(table).autoFilter;

/** Queues a request for a filter's area and criteria; call the result after the sync. `null` if there is none. */
export function askSetting(sheet: Excel.Worksheet, table: string | null): () => FilterSetting | null {
  const own = table === null ? sheet.autoFilter : sheet.tables.getItemOrNullObject(table).autoFilter;
  const found = { range: own.getRangeOrNullObject() };
  own.load('isDataFiltered,criteria');
  found.range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (found.range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = found.range;
    return { area: { rowIndex, columnIndex, rowCount, columnCount }, columns: filteredColumns(own) };
  };
}
