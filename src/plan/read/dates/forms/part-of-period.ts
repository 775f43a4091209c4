// Reads the early, middle or late part of a period: "early March 2017", "mid-March", "late summer 2016", "start of
// April 2017", "beginning of Q2", "middle of 2017", "end of 2016" inside a range. Early is the 10th and mid the 15th of
// a month (POLICY.md, Due dates); of a longer period, a third and a half of the way through, for review; late is its
// last day. Refuses the same words where they are not about a date ("early help").
import { addDays, daysBetween, partsOf, toIsoDate } from '../calendar';
import { mapPeriods, preferYear, type DateForm } from '../date-form';
import { periodOf, withRivals, type Period } from '../period';

const id = 'part-of-period';
const BETWEEN: ReadonlySet<string> = new Set(['-', 'of', 'in', 'the']);
type Part = 'early' | 'mid' | 'start' | 'late';
const PARTS = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['late', 'late'],
  ['end', 'late'],
]);

function cut(period: Period, part: Part): Period {
  if (part === 'late' || period.precision === 'day') return period;
  const { year, month } = partsOf(period.first);
  const isMonth = period.precision === 'month' || period.precision === 'meeting';
  const days = daysBetween(period.first, period.last) + 1;
  const early = part === 'early' || part === 'start';
  const date = isMonth
    ? toIsoDate(year, month, early ? 10 : 15)
    : addDays(period.first, Math.round(days / (early ? 3 : 2)) - 1);
  if (date === null) return period;
  const because = isMonth
    ? `${early ? 'early in a month is taken as the 10th' : 'the middle of a month is taken as the 15th'}`
    : `${early ? 'early is taken as a third' : 'the middle is taken as half'} of the time`;
  const certainty = isMonth && part !== 'start' ? period.certainty : 'implied';
  const narrowed = periodOf(period.first, date, isMonth ? 'day' : period.precision, certainty, because, []);
  return withRivals(narrowed, part === 'start' ? [period.first] : isMonth ? [] : [period.last]);
}

export const partOfPeriod: DateForm<'part-of-period'> = {
  id,
  title: 'Early, mid or late in a period',
  layer: 'compound',
  starts: ['part', '=end'],
  examples: [
    { text: 'mid-March 2017', expect: ['2017-03-15'] },
    { text: 'early June 2016', expect: ['2016-06-10'] },
    { text: 'late summer 2016', expect: ['2016-08-31'] },
    { text: 'early 2017', expect: ['2017-05-02'], rivals: ['2017-12-31'] },
    { text: 'early help', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    let part = PARTS.get(tokens[at]?.text ?? '');
    if (part === undefined) return null;
    let here = at + 1;
    // "early to mid March": the later part counts.
    const joined = tokens[here]?.text;
    if (joined === 'to' || joined === '/' || joined === '-') {
      const second = PARTS.get(tokens[here + 1]?.text ?? '');
      if (second) {
        part = second;
        here += 2;
      }
    }
    const bare = here;
    while (here < bare + 3 && BETWEEN.has(tokens[here]?.text ?? '')) here += 1;
    // "Start April 2017" and "beginning 1 May" give a start date.
    if (
      part === 'start' &&
      here === bare &&
      (tokens[at]?.text !== 'beginning' || tokens[here]?.kind !== 'month')
    )
      return null;
    const inner = scope.period(here);
    if (inner === null) return null;
    const kept = part;
    return {
      ...inner,
      meaning: mapPeriods(preferYear(inner.meaning), (whole) => cut(whole, kept)),
      form: id,
    };
  },
};
