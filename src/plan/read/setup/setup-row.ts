/** A row for a table of "Plan setup": its cells by column key, and the key that distinguishes it from other rows. */
import { inWords, parseIsoDate } from '../dates/calendar';
import { isoDateToSerial } from '../sheet/serial-date';
import type { CellValue, DateSystem } from '../sheet/sheet-snapshot';

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

export const setupRow = (key: string, cells: Readonly<Record<string, RowCell>>): SetupRow => ({
  key,
  cells: new Map(Object.entries(cells)),
});

export const textCell = (value: string): RowCell => ({ value });

/** A day before Excel's calendar is written in words. */
export function dayCell(text: string | null | undefined, dateSystem: DateSystem): RowCell {
  const date = parseIsoDate(text ?? '');
  const serial = date && isoDateToSerial(date, dateSystem);
  if (serial === null) return { value: date ? inWords(date) : '', numberFormat: SETUP_DATE_FORMAT };
  return { value: serial, numberFormat: SETUP_DATE_FORMAT };
}
