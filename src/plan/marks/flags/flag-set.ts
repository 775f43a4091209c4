/** One set of the add-in's columns, as it stands on a sheet. */
import type { FlagColumnId } from './flag-columns';

export interface FlagSet {
  readonly headerRow: number;
  /** Rows of the set, ascending, absolute: those with a rating formula, and those that the workbook's names span. */
  readonly rows: readonly number[];
  /** A column that was deleted is missing. */
  readonly columnOf: ReadonlyMap<FlagColumnId, number>;
}
