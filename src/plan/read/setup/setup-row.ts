/** A row for a table of "Plan setup": its cells by column key, and the key that distinguishes it from other rows. */
import type { CellValue } from '../sheet/sheet-snapshot';

export interface RowCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  /** A person's own formula, which is kept (`value` is its result), or one of the add-in's (`value` is `''`). */
  readonly formula?: string;
}

export interface SetupRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, RowCell>;
}

/** Day first with the month in letters, so that it cannot be read in the American order. */
export const SETUP_DATE_FORMAT = 'd mmm yyyy';
