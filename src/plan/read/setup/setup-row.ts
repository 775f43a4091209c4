/** A row of a table of "Plan setup", as it is to stand there: its cells by column key, and what tells it from other rows. */
import type { CellValue } from '../sheet/sheet-snapshot';

export interface RowCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  /** A formula that a person wrote and that stays; `value` is then its result. */
  readonly formula?: string;
}

export interface SetupRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, RowCell>;
}

/** Day first, the month in letters: no reader can take it for the American order. */
export const SETUP_DATE_FORMAT = 'd mmm yyyy';
