/**
 * A filter of a sheet or of a table as plain data, and whether it can be set again exactly as Excel describes it: a
 * filter that cannot is never cleared.
 */
import { sameArea } from './overlap';
import type { Area } from './sheet-snapshot';

/** The criteria by which one column is filtered. */
export interface FilteredColumn {
  /** Counted from the filter's first column. */
  readonly columnOffset: number;
  /** Excel's own criteria, without what this kind of filter does not use. */
  readonly criteria: Readonly<Record<string, unknown>>;
}

export interface FilterSetting {
  /** Includes the row with the arrows. */
  readonly area: Area;
  /** Only columns that are filtered; if there are none, every row is shown. */
  readonly columns: readonly FilteredColumn[];
}

export interface SheetFilter extends FilterSetting {
  /** The table whose filter it is; `null` for the sheet's own. */
  readonly table: string | null;
}

/** Stands for criteria that Excel did not return. */
export const UNREAD: FilteredColumn['criteria'] = {};

/**
 * Whether Excel returned everything that is needed to set the criteria again. It gives no colour for a filter by "no
 * fill" or "automatic", and no name for some filters by date.
 */
export function canBeSetAgain({ criteria }: FilteredColumn): boolean {
  const { filterOn, values, criterion1, color, dynamicCriteria, icon, subField } = criteria;
  if (subField !== undefined) return false;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  switch (filterOn) {
    case 'Values':
      return Array.isArray(values) && values.length > 0;
    case 'Custom':
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return isText(criterion1);
    case 'CellColor':
    case 'FontColor':
      return isText(color);
    case 'Dynamic':
      return isText(dynamicCriteria) && dynamicCriteria !== 'Unknown';
    case 'Icon':
      return typeof icon === 'object' && icon !== null;
    default:
      return false;
  }
}

export const sameCriteria = (a: readonly FilteredColumn[], b: readonly FilteredColumn[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export const sameSetting = (a: FilterSetting, b: FilterSetting): boolean =>
  sameArea(a.area, b.area) && sameCriteria(a.columns, b.columns);

export const sameFilter = (a: string | null, b: string | null): boolean =>
  a?.toLowerCase() === b?.toLowerCase();
