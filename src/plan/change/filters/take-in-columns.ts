/**
 * Extends a sheet's own filter over the add-in's columns beside its plan, so that a sort keeps ratings beside their
 * actions. Only a filter with its arrows in the plan's header row is extended, and only if that does not make a sort
 * move anything that is not the plan's or the add-in's.
 */
import { columnNamed, headerNamed } from '../../marks/flags/find-own-names';
import { isAddedName } from '../../marks/flags/added-names';
import type { PresentParts } from '../../marks/flags/present-parts';
import { isLive } from '../../judge/report/live-plans';
import type { PlanReport } from '../../judge/report/plan-report';
import { intersects } from '../../read/sheet/overlap';
import { canBeSetAgain, type SheetFilter } from '../../read/sheet/sheet-filter';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { SheetChange } from '../change-set';
import { holdsSomething } from './holds-something';

/**
 * The filter's area with the columns, or why the filter is left as it is; `null` if there is nothing to extend it to.
 */
export type TakenIn = { readonly area: Area } | { readonly leftAlone: string } | null;

/** `change` is what is to be written on the sheet, if anything is. */
export function takeInColumns(
  { area, columns }: SheetFilter,
  change: Pick<SheetChange, 'names' | 'staleNames'> | undefined,
  snapshot: SheetSnapshot,
  plans: readonly PlanReport[],
  names: PresentParts['names'],
): TakenIn {
  const own = ownColumns(snapshot.name, change, names);
  const end = area.columnIndex + area.columnCount;
  const here = plans.filter(
    (plan) => plan.sheet === snapshot.name && isLive(plan) && intersects(regionOf(plan), area),
  );
  for (const plan of here) {
    const { headerRow, headerRowCount, endRow, lastColumn } = plan.table.region;
    const ours = own.filter(({ rowIndex }) => rowIndex >= headerRow && rowIndex < endRow);
    const right = ours.reduce((last, each) => Math.max(last, each.columnIndex + each.columnCount), 0);
    if (right <= end) continue;
    if (area.rowIndex < headerRow || area.rowIndex >= headerRow + headerRowCount)
      return {
        leftAlone: `The filter on “${snapshot.name}” has its arrows in row ${area.rowIndex + 1} and the plan its headers in row ${headerRow + headerRowCount}, so the filter is left as it is. Sorting by it moves the actions and not their ratings.`,
      };
    const wide = { ...area, columnCount: right - area.columnIndex };
    const isWanted = (columnIndex: number): boolean =>
      columnIndex <= lastColumn ||
      ours.some(
        (each) => columnIndex >= each.columnIndex && columnIndex < each.columnIndex + each.columnCount,
      );
    const taken = { ...area, columnIndex: end, columnCount: right - end };
    const isFilled = holdsSomething(snapshot, taken, isWanted);
    if (isFilled || snapshot.tables.some((table) => intersects(table.area, wide)))
      return {
        leftAlone: `The filter on “${snapshot.name}” is left as it is: something else stands between it and the add-in’s columns, and would be sorted along. Sorting by it moves the actions and not their ratings.`,
      };
    if (!columns.every(canBeSetAgain))
      return {
        leftAlone: `The filter on “${snapshot.name}” is left as it is, since Excel does not say by what it filters. Clear it (Data, Clear), and it can take in the add-in’s columns.`,
      };
    return { area: wide };
  }
  return null;
}

/** Where the add-in's columns are once the change is written, by their names. */
function ownColumns(
  sheet: string,
  change: Pick<SheetChange, 'names' | 'staleNames'> | undefined,
  names: PresentParts['names'],
): readonly Area[] {
  const planned = change?.names ?? [];
  const gone = new Set(
    [...(change?.staleNames ?? []), ...planned.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  return [...planned, ...names.filter(({ name }) => !gone.has(name.toLowerCase()))].flatMap((each) => {
    const isOurs =
      columnNamed(each.name) !== null || headerNamed(each.name) !== null || isAddedName(each.name);
    return isOurs && each.sheet === sheet && each.area ? [each.area] : [];
  });
}

const regionOf = ({ table: { region } }: PlanReport): Area => ({
  rowIndex: region.headerRow,
  rowCount: region.endRow - region.headerRow,
  columnIndex: region.firstColumn,
  columnCount: region.lastColumn - region.firstColumn + 1,
});
