/**
 * Calendar arithmetic on ISO dates, without `Date`: days are counted from 1 January 1970 in the proleptic Gregorian
 * calendar, so nothing depends on a clock, a time zone or a locale.
 */

declare const isoDate: unique symbol;
/** A calendar day written `YYYY-MM-DD`, always a day that exists. */
export type IsoDate = string & { readonly [isoDate]: true };

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month, `month` from 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day as an `IsoDate`, or `null` if it does not exist (31 September) or is outside years 1 to 9999. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= monthLength(year, month) && year % 1 === 0 && day % 1 === 0)) return null;
  return format(year, month, day);
}

/** Reads `YYYY-MM-DD` exactly; anything else, or a day that does not exist, gives `null`. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(date: IsoDate): YearMonthDay {
  return { year: yearOf(date), month: digits(date, 5), day: digits(date, 8) };
}

export function yearOf(date: IsoDate): number {
  return digits(date, 0) * 100 + digits(date, 2);
}

/** Parses digits in place rather than through substrings: dates are taken apart very often. */
function digits(date: IsoDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

export function lastDayOfMonth(year: number, month: number): IsoDate {
  return format(year, month, monthLength(year, month));
}

/** Days since 1970-01-01. */
export function toDayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // Howard Hinnant's days_from_civil: years start in March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The date of a day number; `null` outside years 1 to 9999. */
export function fromDayNumber(dayNumber: number): IsoDate | null {
  const z = Math.floor(dayNumber) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return toIsoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Moves a date by whole days; returns the date unchanged if the result falls outside years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days) ?? date;
}

/** Moves a date by whole months, clamped to the last day of the month (31 January + 1 month = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return toIsoDate(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth))) ?? date;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 is Monday, 6 is Sunday. */
export function dayOfWeek(date: IsoDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Formats a date for people to read: `30 September 2016`. */
export function inWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
/** Date suffixes indexed by month * 32 + day: "-09-30" is at 9 * 32 + 30. */
const MONTH_DAYS = Array.from(
  { length: 13 * 32 },
  (_, n) => `-${TWO_DIGITS[n >> 5] ?? ''}-${TWO_DIGITS[n & 31] ?? ''}`,
);
/** Year prefixes from here on are precomputed, because dates are created far more often than they are displayed. */
const FIRST_YEAR = 1900;
const YEARS = Array.from({ length: 300 }, (_, n) => String(FIRST_YEAR + n));

function format(year: number, month: number, day: number): IsoDate {
  const written = YEARS[year - FIRST_YEAR] ?? String(year).padStart(4, '0');
  return (written + (MONTH_DAYS[(month << 5) + day] ?? '')) as IsoDate;
}
