/**
 * Filters: those that hide rows are cleared before anything is written, column by column, which keeps their sort order,
 * and set again after everything. If somebody changes the criteria between the check and the write, the new ones are
 * read in the exchange that clears them, and set instead of the old ones.
 */
import { filterBack } from '../../../plan/change/parts/filters';
import type { SheetChange } from '../../../plan/change/change-set';
import type { KeptSheet } from '../../../plan/change/restoration';
import { a1 } from '../../../plan/read/sheet/a1';
import { sameArea } from '../../../plan/read/sheet/overlap';
import {
  sameCriteria,
  sameSetting,
  type FilteredColumn,
  type FilterSetting,
} from '../../../plan/read/sheet/sheet-filter';
import { addressOf } from '../../areas';
import { askSetting, autoFilterOf, filteredColumns } from '../../read-filters';
import { step, type ExcelPart, type ExcelWork, type Place, type Step } from '../part';

/** A filter as it is now; `null` if there is none, or the sheet is yet to be created. */
function askFilter(place: Place, table: string | null): () => FilterSetting | null {
  let now: (() => FilterSetting | null) | undefined;
  place.ask(2_000, () => void (now = askSetting(place.sheet, table)));
  return () => (place.isNew() ? null : (now?.() ?? null));
}

const write: ExcelWork<SheetChange> = (place, { filters: planned }) => {
  if (planned.length === 0) return null;
  const asked = planned.map((filter) => ({ filter, now: askFilter(place, filter.table) }));
  return {
    obstacle: () => {
      const other = asked.find(({ filter: { from, to }, now }) => {
        const found = now();
        return found ? ![from, to].some((each) => each && sameSetting(each, found)) : from !== null;
      });
      if (!other) return null;
      const { from, to } = other.filter;
      return { code: 'changed-since-read', sheet: place.name, cells: [addressOf((from ?? to).area)] };
    },
    kept: () => ({
      filters: asked.flatMap(({ filter: { table, to }, now }) => {
        const found = now();
        return found ? [{ table, from: to, to: found }] : [];
      }),
    }),
    steps: () => asked.flatMap(({ filter: { table, to }, now }) => around({ place, table }, now(), to)),
  };
};

const restore: ExcelWork<KeptSheet> = (place, { when, filters: kept }) => {
  if (when === 'remove' || kept.length === 0) return null;
  const asked = kept.map((filter) => ({ filter, now: askFilter(place, filter.table) }));
  return {
    steps: () =>
      asked.flatMap(({ filter, now }) => {
        const { table } = filter;
        const found = now();
        // A table that has been deleted has no filter any more.
        return table !== null && !found ? [] : around({ place, table }, found, filterBack(filter, found));
      }),
  };
};

interface Which {
  readonly place: Place;
  readonly table: string | null;
}

/** The steps that clear the filter as it is `now`, and set it to `to` once everything is written. */
function around({ place, table }: Which, now: FilterSetting | null, to: FilterSetting): readonly Step[] {
  /** The criteria to set: those of `to`, unless somebody has changed them since the check. */
  let columns = to.columns;
  let isSet = false;
  const isHiding = now && now.columns.length > 0;
  const moves = table === null && !(now && sameArea(now.area, to.area));
  const show = (filter: FilterSetting): Step =>
    step('show', (sheet, { workbook }, later) => {
      const before = autoFilterOf(sheet, table);
      before.load('isDataFiltered,criteria');
      for (let offset = 0; offset < filter.area.columnCount; offset += 1) clearColumn(sheet, table, offset);
      return () => {
        const just = filteredColumns(before);
        if (sameCriteria(just, filter.columns)) return [];
        columns = just.filter(({ columnOffset }) => columnOffset < to.area.columnCount);
        if (isSet)
          later(() => {
            const again = workbook.worksheets.getItem(place.name);
            for (let offset = 0; offset < to.area.columnCount; offset += 1) clearColumn(again, table, offset);
            setColumns(again, table, to, columns);
          });
        return [a1(filter.area.rowIndex, filter.area.columnIndex)];
      };
    });
  const set = step('filter', (sheet, { workbook }) => {
    if (moves) {
      if (now) sheet.autoFilter.remove();
      sheet.autoFilter.apply(sheet.getRange(addressOf(to.area)));
    }
    const wanted = columns;
    setColumns(sheet, table, to, wanted);
    isSet = true;
    const after = autoFilterOf(workbook.worksheets.getItem(place.name), table);
    after.load('isDataFiltered,criteria');
    return () =>
      sameCriteria(filteredColumns(after), wanted) ? [] : [a1(to.area.rowIndex, to.area.columnIndex)];
  });
  return [...(isHiding ? [show(now)] : []), ...(isHiding || moves || to.columns.length > 0 ? [set] : [])];
}

function clearColumn(sheet: Excel.Worksheet, table: string | null, offset: number): void {
  if (table === null) sheet.autoFilter.clearColumnCriteria(offset);
  else sheet.tables.getItem(table).columns.getItemAt(offset).filter.clear();
}

function setColumns(
  sheet: Excel.Worksheet,
  table: string | null,
  { area }: FilterSetting,
  columns: readonly FilteredColumn[],
): void {
  for (const { columnOffset, criteria } of columns) {
    const given = criteria as unknown as Excel.FilterCriteria;
    if (table === null) sheet.autoFilter.apply(sheet.getRange(addressOf(area)), columnOffset, given);
    else sheet.tables.getItem(table).columns.getItemAt(columnOffset).filter.apply(given);
  }
}

export const filtersInExcel: ExcelPart = { id: 'filters', write: [write], restore: [restore] };
