/** Builds a day from its day, month and year, with alternatives to offer if no such day exists ("31 September"). */
import { addDays, lastDayOfMonth, monthLength, partsOf, toIsoDate, type IsoDate } from './calendar';
import type { Certainty, DateContext } from './date-context';
import type { Meaning } from './date-form';
import { dayPeriod, type Period } from './period';
import type { YearReading } from './year-token';

const BECAUSE = 'the day is written out';

/** The greatest length of a month, counting 29 days for February. */
function longest(month: number): number {
  return monthLength(2000, month);
}

/** Alternatives to a day that the month does not have: the month's last day, then the first of the next month. */
function offersFor(year: number, month: number): readonly IsoDate[] {
  const last = lastDayOfMonth(year, month);
  return [last, addDays(last, 1)];
}

/** A day of a month in a stated year; `month` is 1 to 12. */
export function dayMeaning(
  day: number,
  month: number,
  year: YearReading,
  certainty: Certainty = 'known',
): Meaning {
  const date = toIsoDate(year.year, month, day);
  if (date === null) return { kind: 'impossible', offers: offersFor(year.year, month) };
  const rivals = year.rivalYears.length > 0 ? daysIn(year.rivalYears, month, day) : undefined;
  const sure = certainty === 'known' && year.certainty === 'known' ? 'known' : 'implied';
  return {
    kind: 'period',
    period: dayPeriod(date, sure, sure === 'known' ? BECAUSE : yearBecause(year), rivals),
  };
}

function daysIn(years: readonly number[], month: number, day: number) {
  return years.map((year) => toIsoDate(year, month, day)).filter((date) => date !== null);
}

function yearBecause(year: YearReading): string {
  if (year.rivalYears.length > 0) return 'that is the year written, though it lies far from the plan';
  return year.certainty === 'implied'
    ? 'a year of two digits is taken as 20..'
    : 'that is the likeliest reading of the words';
}

/** A day of a month without a year. */
export function yearlessDay(day: number, month: number, context: DateContext): Meaning {
  if (day >= 1 && day <= longest(month)) return { kind: 'yearless', inYear: inYearOf(day, month) };
  if (context.agreed === null) return { kind: 'impossible', offers: [] };
  const agreed = partsOf(context.agreed);
  return { kind: 'impossible', offers: offersFor(agreed.year + (month < agreed.month ? 1 : 0), month) };
}

/** The given day in any year. */
export function inYearOf(day: number, month: number): (year: number) => Period | null {
  return (year) => {
    const date = toIsoDate(year, month, day);
    return date && dayPeriod(date, 'implied', BECAUSE);
  };
}
