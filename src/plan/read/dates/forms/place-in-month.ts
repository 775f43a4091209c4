// Reads a day by its position in the month: "first Monday in June 2016", "last Friday of March 2017", "last working day
// of March 2017", "first day of April 2017". Refuses a fifth weekday that the month does not have. Bank holidays are
// unknown here, so a working day is for review.
import { addDays, dayOfWeek, type IsoDate } from '../calendar';
import { mapPeriods, preferYear, type DateForm } from '../date-form';
import { dayPeriod, type Period } from '../period';

const id = 'place-in-month';
const JOINTS: ReadonlySet<string> = new Set(['of', 'in']);
const BECAUSE = 'that is the day by the calendar';
const WORKING = 4;

/** The n-th (or, for -1, the last) matching day of a period; `null` if there is none. */
function nth(period: Period, which: number, wanted: (weekday: number) => boolean): IsoDate | null {
  const step = which < 0 ? -1 : 1;
  let left = Math.abs(which);
  for (
    let day = which < 0 ? period.last : period.first;
    day >= period.first && day <= period.last;
    day = addDays(day, step)
  ) {
    if (wanted(dayOfWeek(day))) left -= 1;
    if (left === 0) return day;
  }
  return null;
}

export const placeInMonth: DateForm<'place-in-month'> = {
  id,
  title: 'A day by its place in a month',
  layer: 'compound',
  starts: ['rank', 'ordinal'],
  examples: [
    { text: 'on the first Monday in June 2016', expect: ['2016-06-06'] },
    { text: 'last Friday of March 2017', expect: ['2017-03-31'] },
    { text: 'first day of April 2017', expect: ['2017-04-01'] },
    { text: 'last working day of December 2016', expect: ['2016-12-30'] },
    { text: 'fifth Monday in June 2016', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const which = tokens[at]?.value ?? 0;
    const working = tokens[at + 1]?.text === 'working';
    const wordAt = working ? at + 2 : at + 1;
    const word = tokens[wordAt];
    const isDay = word?.text === 'day';
    if (which === 0 || which > 31 || !(isDay || (word?.kind === 'weekday' && !working && which <= 5)))
      return null;
    if (!JOINTS.has(tokens[wordAt + 1]?.text ?? '')) return null;
    const monthAt = tokens[wordAt + 2]?.text === 'the' ? wordAt + 3 : wordAt + 2;
    const month = tokens[monthAt]?.kind === 'month' ? scope.period(monthAt) : null;
    if (month === null) return null;
    const meaning = preferYear(month.meaning);
    const sample =
      meaning.kind === 'period' ? meaning.period : meaning.kind === 'yearless' ? meaning.inYear(2000) : null;
    if (sample?.precision !== 'month') return null;
    const wanted = (weekday: number) => (working ? weekday <= WORKING : isDay || weekday === word?.value);
    if (meaning.kind === 'period' && nth(meaning.period, which, wanted) === null) {
      return { to: month.to, form: id, meaning: { kind: 'nothing' } };
    }
    const placed = mapPeriods(meaning, (period) => {
      const day = nth(period, which, wanted);
      return day ? dayPeriod(day, working ? 'implied' : period.certainty, BECAUSE) : period;
    });
    return { to: month.to, form: id, meaning: placed };
  },
};
