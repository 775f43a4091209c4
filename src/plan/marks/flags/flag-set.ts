/** One set of the add-in's columns, as it stands on a sheet. */
import type { OwnColumnId } from './flag-columns';

export interface FlagSet {
  readonly headerRow: number;
  /** Rows of the set, ascending, absolute: those with a live formula of ours, and those that the workbook's names span. */
  readonly rows: readonly number[];
  /** A column that was deleted is missing; a set of an earlier version also has columns that are made no more. */
  readonly columnOf: ReadonlyMap<OwnColumnId, number>;
}
