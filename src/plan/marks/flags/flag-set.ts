/** One set of the add-in's columns, as found on a sheet. */
import type { OwnColumnId } from './flag-columns';

export interface FlagSet {
  readonly headerRow: number;
  /**
   * Row indexes on the sheet, ascending: rows with a live formula of ours, or all rows that the workbook's names span.
   */
  readonly rows: readonly number[];
  /**
   * Columns that were deleted are missing; a set made by an earlier version also has columns that are no longer made.
   */
  readonly columnOf: ReadonlyMap<OwnColumnId, number>;
}
