/**
 * Converts Excel's serial dates. In the 1900 system serial 60 is 29 February 1900, a day that never existed (a Lotus
 * 1-2-3 bug that Excel keeps); in the 1904 system serial 0 is 1 January 1904. Times of day are dropped.
 */
import { fromDayNumber, parseIsoDate, toDayNumber, type IsoDate } from '../dates/calendar';
import type { DateSystem } from './sheet-snapshot';

const epoch = (text: string): number => toDayNumber(parseIsoDate(text) as IsoDate);
const EPOCH_1900 = epoch('1899-12-31');
const EPOCH_1904 = epoch('1904-01-01');
const LAST_SERIAL = 2958465;
/** Excel's limit on number formats; anything beyond it in a file is ignored. */
const LONGEST_FORMAT = 255;

/** The day of a serial number; `null` if it is negative, beyond year 9999, or the 1900 system's non-existent day. */
export function serialToIsoDate(serial: number, system: DateSystem): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > LAST_SERIAL) return null;
  if (system === 1904) return fromDayNumber(EPOCH_1904 + day);
  if (day === 0 || day === 60) return null;
  return fromDayNumber(EPOCH_1900 + day - (day > 60 ? 1 : 0));
}

/** The serial number of a day; `null` before the date system's first day. */
export function isoDateToSerial(date: IsoDate, system: DateSystem): number | null {
  const day = toDayNumber(date);
  if (system === 1904) return day < EPOCH_1904 ? null : day - EPOCH_1904;
  const serial = day - EPOCH_1900;
  return serial < 1 ? null : serial > 59 ? serial + 1 : serial;
}

/** Whether a number format displays a date: it has day, month or year codes outside quotes, brackets and escapes. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === '' || numberFormat === 'General' || numberFormat === '@') return false;
  const bare = (numberFormat.slice(0, LONGEST_FORMAT).split(';')[0] ?? '')
    // Elapsed time ("[h]:mm") is the only bracket with a time code; its "m" means minutes, not months.
    .replace(/\[(h+|m+|s+)\]/gi, 'h')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]|mmm/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
