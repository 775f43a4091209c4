/**
 * What a cell shows: its value under its number format, in British English (`Range.text`), as the library `numfmt` has it.
 * Decided here is only what that leaves open: the region's short date, dates from 1904, times that no clock shows, and
 * formats that Excel would not take. Column width (`####`) is not considered.
 */
import { format, isDateFormat } from 'numfmt';
import { isError, type CellValue } from './workbook';

/** Format code for the built-in short date, which Excel shows as the person's region has it: here en-GB. */
const SYSTEM_DATE = /^(m\/d\/yyyy|mm-dd-yy|\[\$-F800\].*)$/i;

const OUT_OF_RANGE = '########';
const OPTIONS = { locale: 'en-GB', dateSpanLarge: false, dateErrorNumber: false, overflow: OUT_OF_RANGE };
/** Characters that Excel takes in a format. */
const FORMAT_LIMIT = 255;
/** Between the two systems' first days. */
const DAYS_TO_1904 = 1462;
const HALF_A_SECOND = 0.5 / 86_400;
/** Lengths of time, which count from no day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = SYSTEM_DATE.test(numberFormat) ? 'dd/mm/yyyy' : numberFormat;
  if (isPlain(value, pattern)) return String(value);
  if (pattern.length > FORMAT_LIMIT) return general(value);
  try {
    if (typeof value === 'string' || !isDateFormat(pattern)) return format(pattern, value, OPTIONS);
    // There is no time before the first day, not even a length of time; a second section says what to show instead.
    if (value < 0 && !pattern.includes(';')) return OUT_OF_RANGE;
    const days = date1904 && !ELAPSED.test(pattern) ? DAYS_TO_1904 : 0;
    return format(pattern, clockTime(value + days), OPTIONS);
  } catch {
    return general(value);
  }
}

/** What is shown under no format of its own: up to eleven characters of a number. */
export const general = (value: string | number): string => format('General', value, OPTIONS);

/** Most cells: asked for by the ten thousand, and no work for a library. */
const isPlain = (value: string | number, pattern: string): boolean =>
  pattern === 'General' && (typeof value === 'string' || (Number.isInteger(value) && Math.abs(value) < 1e10));

/** A time that rounds up to midnight is the next day's, on its date too. */
const clockTime = (serial: number): number =>
  Math.ceil(serial) - serial < HALF_A_SECOND ? Math.ceil(serial) : serial;
