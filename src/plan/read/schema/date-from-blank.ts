/**
 * Recognises a date that comes from an empty cell: a formula that counts from a blank gives a serial of 0 or slightly
 * more, and pasted as text it reads "00/01/1900" (POLICY.md, Due dates). Refuses a date that somebody typed, however
 * old, which is queried as implausible instead.
 */
import { inWords, parseIsoDate, type IsoDate } from '../dates/calendar';
import type { SheetGrid } from '../recognise/sheet-grid';
import { isDateFormat, isoDateToSerial, serialToIsoDate } from '../sheet/serial-date';

const FIRST_REAL = parseIsoDate('1950-01-01') as IsoDate;
/** Day 0 of January 1900, or any day of that month. */
const AS_TEXT = /^(?:0{1,2}|[0-3]?\d)[/.\s-](?:0?1|jan|january)[/.\s-](?:1900|00)(?:\s+0{1,2}:00(?::00)?)?$/i;
const DAY_ZERO = /^0{1,2}\D/;

/** What such a cell displays; `null` for any other cell. */
export function shownFromBlank(grid: SheetGrid, rowIndex: number, columnIndex: number): string | null {
  const kind = grid.kindAt(rowIndex, columnIndex);
  if (kind === 'text') {
    const text = grid.textAt(rowIndex, columnIndex);
    return AS_TEXT.test(text) && (text.includes('1900') || DAY_ZERO.test(text)) ? text : null;
  }
  if (kind !== 'number') return null;
  const { dateSystem } = grid.snapshot;
  const value = grid.valueAt(rowIndex, columnIndex) as number;
  const made = grid.formulaAt(rowIndex, columnIndex) !== '';
  const first = isoDateToSerial(FIRST_REAL, dateSystem) ?? 0;
  const isDate = isDateFormat(grid.formatAt(rowIndex, columnIndex));
  if (value < 0 || value >= first || !isDate || !(made || value < 1)) return null;
  const date = serialToIsoDate(value, dateSystem);
  return date === null ? '0 January 1900' : inWords(date);
}
