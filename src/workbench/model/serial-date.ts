/**
 * Excel's serial dates, for the workbench alone. In the 1900 system serial 60 is 29 February 1900, which never was; in
 * the 1904 system serial 0 is 1 January 1904. Times are fractions of a day.
 */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number of a day; `null` for one that does not exist or that the system cannot hold. */
export function serialOf(date: CivilDate, date1904: boolean): number | null {
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.year < 1900 || date.year > 9999) return null;
  const time = Date.UTC(date.year, date.month - 1, date.day);
  if (new Date(time).getUTCDate() !== date.day) return null;
  if (date1904) return time < EPOCH_1904 ? null : (time - EPOCH_1904) / DAY;
  const days = (time - EPOCH_1900) / DAY;
  return days > 59 ? days + 1 : days;
}

/** The moment `milliseconds` (since 1970, wall clock) as a serial number with its time. */
export function serialNow(milliseconds: number, date1904: boolean): number {
  return date1904 ? (milliseconds - EPOCH_1904) / DAY : (milliseconds - EPOCH_1900) / DAY + 1;
}

const ISO = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/;

/** `2026-03-31`, `2026-03-31T09:30` or `09:30` as a serial number; `null` for any other text, or a day that is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = text === '' ? null : ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const whole = serialOf({ year: Number(year), month: Number(month), day: Number(day) }, date1904);
  return whole === null ? null : whole + time;
}
