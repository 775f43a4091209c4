/**
 * Filters of a sheet and of its tables: extended over new columns without changing their criteria; those that hide rows
 * are cleared while the change is written and set again afterwards. An undo restores the filter as it was before the
 * change, except for criteria that staff have set since, which stay if their columns do.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import { columnName } from '../../read/sheet/a1';
import { sameArea } from '../../read/sheet/overlap';
import {
  sameCriteria,
  sameFilter,
  type FilterSetting,
  type SheetFilter,
} from '../../read/sheet/sheet-filter';
import { itemAt, rangeOf } from '../preview/place-in-words';
import type { ChangePart } from './part';
import { area } from './schemas';

/** A filter that hides rows is cleared while writing even if it is the same before and after. */
export interface FilterChange {
  readonly table: string | null;
  /** As it was when the change was proposed; `null` if there was none. */
  readonly from: FilterSetting | null;
  readonly to: FilterSetting;
}

/** `from` is the filter as the change left it, and `to` as it was before. */
export interface KeptFilter {
  readonly table: string | null;
  readonly from: FilterSetting;
  readonly to: FilterSetting;
}

export interface FilterChanges {
  readonly filters: readonly FilterChange[];
}

export interface FiltersKept {
  readonly filters: readonly KeptFilter[];
}

const setting = z.object({
  area,
  columns: z.array(z.object({ columnOffset: z.int().min(0), criteria: z.record(z.string(), z.unknown()) })),
});
const kept = z.object({ table: z.string().nullable(), from: setting, to: setting });

export const filtersPart: ChangePart<FilterChanges, FiltersKept> = {
  id: 'filters',
  none: { filters: [] },
  together: (a, b) => ({
    filters: [
      ...a.filters.map((one) => {
        const later = b.filters.find(({ table }) => sameFilter(table, one.table));
        return later ? { ...later, from: one.from } : one;
      }),
      ...b.filters.filter(({ table }) => !a.filters.some((one) => sameFilter(one.table, table))),
    ],
  }),
  tell: {
    group: 'filters',
    words: ({ name, filters }) =>
      filters.map((filter) => itemAt(name, filter.to.area, filterInWords(filter))),
  },
  nothingKept: { filters: [] },
  // Absent from journals written before filters were kept.
  schema: { filters: z.array(kept).default([]) },
  onSnapshot: {
    apply: (state, { filters: planned }) => ({
      ...state,
      filters: planned.reduce((all, { table, to }) => withFilter(all, table, to), state.filters),
    }),
    keep: (state, { filters: planned }): FiltersKept => ({
      filters: planned.flatMap(({ table, to }) => {
        const now = filterNow(state.filters, table);
        return now ? [{ table, from: to, to: { area: now.area, columns: now.columns } }] : [];
      }),
    }),
    invert: (state, { filters }) => ({
      ...state,
      filters: filters.reduce(
        (all, each) => withFilter(all, each.table, filterBack(each, filterNow(all, each.table) ?? null)),
        state.filters,
      ),
    }),
  },
};

const filterNow = (filters: readonly SheetFilter[], table: string | null): SheetFilter | undefined =>
  filters.find((each) => sameFilter(each.table, table));

const withFilter = (
  filters: readonly SheetFilter[],
  table: string | null,
  to: FilterSetting,
): readonly SheetFilter[] =>
  filterNow(filters, table)
    ? filters.map((each) => (sameFilter(each.table, table) ? { ...each, ...to } : each))
    : [...filters, { table, ...to }];

/**
 * The filter that an undo sets. One that staff have since set over other columns is left to them; rows added to it stay
 * in it. If it has no criteria, the change may have been interrupted after clearing them, so the earlier ones are
 * restored.
 */
export function filterBack({ from, to }: KeptFilter, now: FilterSetting | null): FilterSetting {
  if (!now) return to;
  const isOurs =
    now.area.rowIndex === from.area.rowIndex &&
    now.area.columnIndex === from.area.columnIndex &&
    [from, to].some((each) => each.area.columnCount === now.area.columnCount);
  if (!isOurs) return now;
  const was = now.area.columnCount === from.area.columnCount ? from.area : to.area;
  const back = { ...to.area, rowCount: to.area.rowCount + now.area.rowCount - was.rowCount };
  const isAsLeft = now.columns.length === 0 || sameCriteria(now.columns, from.columns);
  return {
    area: back,
    columns: isAsLeft
      ? to.columns
      : now.columns.filter(({ columnOffset }) => columnOffset < back.columnCount),
  };
}

export function filterInWords({ table, from, to }: FilterChange): string {
  const whose = table === null ? 'The filter' : `The filter of the table “${table}”`;
  const again =
    to.columns.length > 0
      ? `all rows are shown while it is written, then filtered again by ${columnsOf(to)}`
      : '';
  if (table !== null || !from || sameArea(from.area, to.area))
    return `${whose} stays as it is${again === '' ? '' : `: ${again}`}.`;
  const isWider = to.area.columnCount > from.area.columnCount;
  const moved = `${whose} over ${rangeOf(from.area)} ${isWider ? 'takes in the new columns' : 'is narrowed'}: ${rangeOf(to.area)}`;
  return again === '' ? `${moved}.` : `${moved}; ${again}.`;
}

/** `column D`, `columns D and F`. */
export function columnsOf({ area: where, columns }: FilterSetting): string {
  const letters = columns.map(({ columnOffset }) => columnName(where.columnIndex + columnOffset));
  const last = letters.at(-1) ?? '';
  return letters.length < 2 ? `column ${last}` : `columns ${letters.slice(0, -1).join(', ')} and ${last}`;
}
