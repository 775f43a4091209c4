// Reads a week by its position in the month: "2nd week of June", "first week in October 2016", "last week of March
// 2017", "week 3 of May 2016". Due on the Sunday that ends it, counting weeks as a wall calendar does; for review.
import { addDays, dayOfWeek, lastDayOfMonth, partsOf, type IsoDate } from '../calendar';
import { mapPeriods, preferYear, type DateForm } from '../date-form';
import { periodOf, type Period } from '../period';

const id = 'week-of-month';
const JOINTS: ReadonlySet<string> = new Set(['of', 'in']);

/**
 * The `which`-th Sunday of the month in which the period begins; the month's last day for -1 or if there is no such
 * Sunday.
 */
function weekEnd(month: Period, which: number): IsoDate {
  const { year, month: number } = partsOf(month.first);
  const last = lastDayOfMonth(year, number);
  const firstSunday = addDays(month.first, 6 - dayOfWeek(month.first));
  const sunday = addDays(firstSunday, 7 * (which - 1));
  return which < 0 || sunday > last ? last : sunday;
}

function week(month: Period, which: number): Period {
  const end = weekEnd(month, which);
  const monday = addDays(end, -dayOfWeek(end));
  const first = monday < month.first ? month.first : monday;
  return periodOf(first, end, 'day', 'implied', 'a week of a month is due on the Sunday that ends it', [
    first,
  ]);
}

export const weekOfMonth: DateForm<'week-of-month'> = {
  id,
  title: 'A week by its place in a month',
  layer: 'compound',
  starts: ['ordinal', 'rank', '=week', '=wk'],
  examples: [
    { text: '2nd week of June', agreed: '2016-01-27', expect: ['2016-06-12'], rivals: ['2016-06-06'] },
    { text: 'last week of March 2017', expect: ['2017-03-31'] },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const first = tokens[at];
    const counted = first?.kind === 'unit' ? tokens[at + 1] : first;
    const word = first?.kind === 'unit' ? first : tokens[at + 1];
    if (counted === undefined || (word?.text !== 'week' && word?.text !== 'wk')) return null;
    if (first?.kind === 'unit' && counted.kind !== 'number') return null;
    const which = counted.value;
    if (which === 0 || which > 5) return null;
    let here = at + 2;
    if (JOINTS.has(tokens[here]?.text ?? '')) here += 1;
    const month = tokens[here]?.kind === 'month' ? scope.period(here) : null;
    if (month === null) return null;
    const meaning = preferYear(month.meaning);
    if (meaning.kind === 'period' && meaning.period.precision !== 'month') return null;
    if (meaning.kind !== 'period' && meaning.kind !== 'yearless') return null;
    return { to: month.to, form: id, meaning: mapPeriods(meaning, (whole) => week(whole, which)) };
  },
};
