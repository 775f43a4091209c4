/**
 * Formats a cell's value by its number format, in British English (`Range.text`), with the library `numfmt`. Handles
 * here only what the library leaves open: the region's short date, the 1904 date system, times that no clock shows, and
 * formats that Excel would refuse. Does not consider column width (`####`).
 */
import { format, isDateFormat } from 'numfmt';
import { isError, type CellValue } from './workbook';

/** Codes of the built-in short date, which Excel shows according to the user's region: here en-GB. */
const SYSTEM_DATE = /^(m\/d\/yyyy|mm-dd-yy|\[\$-F800\].*)$/i;

const OUT_OF_RANGE = '########';
const OPTIONS = { locale: 'en-GB', dateSpanLarge: false, dateErrorNumber: false, overflow: OUT_OF_RANGE };
/** Excel's limit in characters for a number format. */
const FORMAT_LIMIT = 255;
/** Days between the first days of the two date systems. */
const DAYS_TO_1904 = 1462;
const HALF_A_SECOND = 0.5 / 86_400;
/** Durations, which do not depend on the date system. */
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
    // Excel shows no time before its first day, nor a negative duration; a second section says what to show instead.
    if (value < 0 && !pattern.includes(';')) return OUT_OF_RANGE;
    const days = date1904 && !ELAPSED.test(pattern) ? DAYS_TO_1904 : 0;
    return format(pattern, clockTime(value + days), OPTIONS);
  } catch {
    return general(value);
  }
}

/** Whether a number format shows numbers as dates or times. */
export const showsDate = (numberFormat: string): boolean =>
  SYSTEM_DATE.test(numberFormat) || isDateFormat(numberFormat);

/** General format: up to eleven characters of a number. */
export const general = (value: string | number): string => format('General', value, OPTIONS);

/** Whether the text needs no library: true of most cells, and plans have tens of thousands of them. */
const isPlain = (value: string | number, pattern: string): boolean =>
  pattern === 'General' && (typeof value === 'string' || (Number.isInteger(value) && Math.abs(value) < 1e10));

/** A time that rounds up to midnight belongs to the next day, date included. */
const clockTime = (serial: number): number =>
  Math.ceil(serial) - serial < HALF_A_SECOND ? Math.ceil(serial) : serial;
