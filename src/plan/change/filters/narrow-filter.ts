/**
 * A filter without the columns that a change removes: narrowed by those at its right edge and, where the journal says
 * how wide the filter was, by the blank columns that it was extended over to reach them. Columns that hold something
 * stay in it.
 */
import type { SheetFilter, FilterSetting } from '../../read/sheet/sheet-filter';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { holdsSomething } from './holds-something';
import type { GoneColumn } from '../preview/preview-of';
import type { Restoration } from '../restoration';

/** What a change removes, as far as filters are concerned. */
export interface RemovedParts {
  readonly columns: readonly GoneColumn[];
  /** What the journal kept of the changes that are now removed, the earliest first. */
  readonly earlier: readonly Restoration[];
}

export function narrowFilter(
  { sheet, table, area, columns }: SheetFilter & { readonly sheet: string },
  removed: RemovedParts,
  snapshot: SheetSnapshot | undefined,
): FilterSetting {
  const gone = removed.columns.filter((each) => each.sheet === sheet);
  const isGone = (columnIndex: number): boolean => gone.some((each) => lies(each.area, columnIndex, area));
  let { columnCount } = area;
  while (columnCount > 1 && isGone(area.columnIndex + columnCount - 1)) columnCount -= 1;
  const was = widthBefore(sheet, area, removed.earlier);
  if (table === null && columnCount < area.columnCount && was !== null && was < columnCount && snapshot) {
    const taken = { ...area, columnIndex: area.columnIndex + was, columnCount: columnCount - was };
    if (!holdsSomething(snapshot, taken, isGone)) columnCount = was;
  }
  return {
    area: table === null ? { ...area, columnCount } : area,
    columns: columns.filter(({ columnOffset }) => !isGone(area.columnIndex + columnOffset)),
  };
}

/**
 * How many columns the filter with the same top left cell had before the add-in extended it; `null` if that is not
 * known.
 */
function widthBefore(sheet: string, area: Area, earlier: readonly Restoration[]): number | null {
  for (const { sheets } of earlier)
    for (const { name, filters } of sheets)
      for (const { table, to } of name === sheet ? filters : [])
        if (table === null && to.area.rowIndex === area.rowIndex && to.area.columnIndex === area.columnIndex)
          return to.area.columnCount;
  return null;
}

const lies = (gone: Area, columnIndex: number, filter: Area): boolean =>
  columnIndex >= gone.columnIndex &&
  columnIndex < gone.columnIndex + gone.columnCount &&
  gone.rowIndex < filter.rowIndex + filter.rowCount &&
  filter.rowIndex < gone.rowIndex + gone.rowCount;
