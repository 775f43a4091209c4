/**
 * A filter without columns that go: narrowed by those at its right, and by the blank ones that it took in on the way to
 * them, as far as the journal says how wide it was. Columns that hold something stay in it.
 */
import type { SheetFilter, FilterSetting } from '../../read/sheet/sheet-filter';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { holdsSomething } from './holds-something';
import type { GoneColumn } from '../preview/preview-of';
import type { Restoration } from '../restoration';

export interface Going {
  readonly columns: readonly GoneColumn[];
  /** What the changes that are now removed kept, the earliest first. */
  readonly earlier: readonly Restoration[];
}

export function narrowFilter(
  { sheet, table, area, columns }: SheetFilter & { readonly sheet: string },
  going: Going,
  snapshot: SheetSnapshot | undefined,
): FilterSetting {
  const gone = going.columns.filter((each) => each.sheet === sheet);
  const isGone = (columnIndex: number): boolean => gone.some((each) => lies(each.area, columnIndex, area));
  let { columnCount } = area;
  while (columnCount > 1 && isGone(area.columnIndex + columnCount - 1)) columnCount -= 1;
  const was = widthBefore(sheet, area, going.earlier);
  if (table === null && columnCount < area.columnCount && was !== null && was < columnCount && snapshot) {
    const taken = { ...area, columnIndex: area.columnIndex + was, columnCount: columnCount - was };
    if (!holdsSomething(snapshot, taken, isGone)) columnCount = was;
  }
  return {
    area: table === null ? { ...area, columnCount } : area,
    columns: columns.filter(({ columnOffset }) => !isGone(area.columnIndex + columnOffset)),
  };
}

/** How wide the filter of that corner was before the add-in took columns in; `null` if that is not known. */
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
