/**
 * A stretch of time named by some words, and the operations on it. It is due on its last day (POLICY.md, Due dates) and
 * starts on its first.
 */
import { addDays, monthLength, toIsoDate, type IsoDate } from './calendar';
import type { Certainty, DatePrecision } from './date-context';

export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly precision: DatePrecision;
  readonly certainty: Certainty;
  /** A clause to follow "because". */
  readonly because: string;
  /** Other last days that the same words could mean, best first. */
  readonly rivals: readonly IsoDate[];
  /** The words themselves leave it open: "TBC", "expected", a weekday that does not fit. */
  readonly open?: true;
}

const NO_RIVALS: readonly IsoDate[] = [];

export function periodOf(
  first: IsoDate,
  last: IsoDate,
  precision: DatePrecision,
  certainty: Certainty,
  because: string,
  rivals: readonly IsoDate[] = NO_RIVALS,
): Period {
  return { first, last, precision, certainty, because, rivals };
}

/** One day. */
export function dayPeriod(
  day: IsoDate,
  certainty: Certainty,
  because: string,
  rivals?: readonly IsoDate[],
): Period {
  return periodOf(day, day, 'day', certainty, because, rivals);
}

/** Whole months, from the first day of `first` to the last day of `last`; months above 12 run into the next year. */
export function monthsPeriod(
  year: number,
  fromMonth: number,
  toMonth: number,
  precision: DatePrecision,
  certainty: Certainty,
  because: string,
  rivals?: readonly IsoDate[],
): Period | null {
  const first = monthStart(year, fromMonth);
  const last = monthEnd(year, toMonth);
  return first && last ? periodOf(first, last, precision, certainty, because, rivals) : null;
}

/** The first day of a month; month 13 is January of the next year. `null` outside years 1 to 9999. */
function monthStart(year: number, month: number): IsoDate | null {
  const over = Math.floor((month - 1) / 12);
  return toIsoDate(year + over, month - over * 12, 1);
}

/** The last day of a month; month 13 is January of the next year. `null` outside years 1 to 9999. */
export function monthEnd(year: number, month: number): IsoDate | null {
  const over = Math.floor((month - 1) / 12);
  return toIsoDate(year + over, month - over * 12, monthLength(year + over, month - over * 12));
}

/** The same period with certainty `implied` and the reason given. */
export function implied(period: Period, because: string = period.because): Period {
  return period.certainty === 'implied' && because === period.because
    ? period
    : { ...period, certainty: 'implied', because };
}

/** `implied`, because the words themselves leave it open: a person is asked. */
export const leftOpen = (period: Period, because: string): Period => ({
  ...implied(period, because),
  open: true,
});

/** The same period with more rivals, leaving out duplicates of its own last day. */
export function withRivals(period: Period, rivals: readonly IsoDate[]): Period {
  const added = rivals.filter((rival) => rival !== period.last && !period.rivals.includes(rival));
  return added.length === 0 ? period : { ...period, rivals: [...period.rivals, ...added] };
}

/** The day before a period begins. */
export function dayBefore(period: Period): IsoDate {
  return addDays(period.first, -1);
}
