/**
 * Settles dates without a year: from a dated neighbour in the same cell, else from the agreed date, never from other
 * cells. The result is always implied; with nothing to go by, the date stays open (POLICY.md, Due dates).
 */
import { yearOf, type IsoDate } from './calendar';
import type { DateContext } from './date-context';
import type { Meaning } from './date-form';
import { isPlainYear } from './forms/month-number';
import { implied, withRivals, type Period } from './period';

type InYear = (year: number) => Period | null;
/** Leap days recur every four years, or eight around a century. */
const YEARS_TRIED = 9;

/** The first such period that ends on or after the given day. */
export function firstOnOrAfter(inYear: InYear, day: IsoDate): Period | null {
  const year = yearOf(day);
  for (let tried = year - 1; tried < year + YEARS_TRIED; tried += 1) {
    const period = inYear(tried);
    if (period && period.last >= day) return period;
  }
  return null;
}

function lastOnOrBefore(inYear: InYear, day: IsoDate): Period | null {
  const year = yearOf(day);
  for (let tried = year; tried > year - YEARS_TRIED; tried -= 1) {
    const period = inYear(tried);
    if (period && period.last <= day) return period;
  }
  return null;
}

/** The result of settling a meaning: a period, or the possible readings left open. */
export type Settled = ({ readonly period: Period } | { readonly open: readonly IsoDate[] }) & {
  /** Set if the year is neither written nor given by a neighbour in the cell. */
  readonly year?: 'implied' | 'missing';
};

export interface Neighbours {
  /** The nearest dated periods before and after it in the cell. */
  readonly before: Period | null;
  readonly after: Period | null;
}

function settleYearless(inYear: InYear, context: DateContext, near: Neighbours): Settled {
  const because = (period: Period, why: string) => ({
    period: implied(period, `${period.because}, and ${why}`),
  });
  const neighbour = near.after
    ? lastOnOrBefore(inYear, near.after.last)
    : near.before
      ? firstOnOrAfter(inYear, near.before.last)
      : null;
  if (neighbour) return because(neighbour, 'the year is that of the date beside it');
  if (context.agreed) {
    const period = firstOnOrAfter(inYear, context.agreed);
    if (period)
      return {
        ...because(period, 'it is the first on or after the date on which the plan was agreed'),
        year: 'implied',
      };
  }
  return { open: offered(inYear, context), year: 'missing' };
}

/** The years stated elsewhere in the column are offered, never used. */
function offered(inYear: InYear, { columnYears }: DateContext): readonly IsoDate[] {
  if (columnYears === null) return [];
  const dates: IsoDate[] = [];
  for (let year = columnYears.from; year <= columnYears.to && dates.length < MOST_OFFERED; year += 1) {
    const period = inYear(year);
    if (period) dates.push(period.last);
  }
  return dates;
}

const MOST_OFFERED = 3;

/** Settles a meaning that names a time; `null` for kinds that do not. */
export function settle(meaning: Meaning, context: DateContext, near: Neighbours): Settled | null {
  if (meaning.kind === 'period') return { period: meaning.period };
  if (meaning.kind === 'yearless') return settleYearless(meaning.inYear, context, near);
  if (meaning.kind !== 'choice') return null;
  const { asYear, asDay } = meaning;
  const year = yearOf(asYear.last);
  const beside = [near.before, near.after].some(
    (period) => period && Math.abs(yearOf(period.last) - year) <= 2,
  );
  const day = settleYearless(asDay, context, { before: null, after: null });
  const dayRivals = 'period' in day ? [day.period.last] : [];
  if (beside || isPlainYear(year, context)) {
    const sameYear =
      dayRivals.length > 0 ? dayRivals : [asDay(year)?.last].filter((date) => date !== undefined);
    return { period: withRivals(implied(asYear), sameYear) };
  }
  return { open: [...dayRivals, asYear.last] };
}
