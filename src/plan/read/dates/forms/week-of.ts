// Reads a week named by one of its days: "w/c 3.10.16", "week commencing 3 October 2016", "week of 3 October", "week
// beginning Monday 3 October" (due on that week's Sunday, for review), and "week ending 7 October 2016", "w/e 7/10/16"
// (due that day). Refuses "week 3".
import { addDays, dayOfWeek } from '../calendar';
import { mapPeriods, type DateForm } from '../date-form';
import { periodOf, type Period } from '../period';

const id = 'week-of';
const NAMING: ReadonlySet<string> = new Set(['commencing', 'beginning', 'starting', 'of', 'ending', 'end']);
const BEFORE_DAY: ReadonlySet<string> = new Set([':', 'the', '-', 'on']);

function wholeWeek(day: Period): Period {
  const monday = addDays(day.first, -dayOfWeek(day.first));
  const because = 'a week is due on its last day, Sunday';
  return periodOf(day.first, addDays(monday, 6), 'day', 'implied', because, [day.first]);
}

export const weekOf: DateForm<'week-of'> = {
  id,
  title: 'A week named by one of its days',
  layer: 'compound',
  starts: ['week', '=week', '=wk'],
  examples: [
    { text: 'w/c 3.10.16', agreed: '2016-01-27', expect: ['2016-10-09'], rivals: ['2016-10-03'] },
    { text: 'week commencing 3 October 2016', expect: ['2016-10-09'], rivals: ['2016-10-03'] },
    { text: 'week ending 7 October 2016', expect: ['2016-10-07'] },
  ],
  match: (scope, at) => {
    const { tokens } = scope;
    const first = tokens[at];
    let here = at + 1;
    let ending = false;
    if (first?.text === 'w') {
      if (tokens[here]?.text !== '/' && tokens[here]?.text !== '.') return null;
      const letter = tokens[here + 1]?.text ?? '';
      if (letter !== 'c' && letter !== 'b' && letter !== 'e') return null;
      ending = letter === 'e';
      here += tokens[here + 2]?.text === '.' ? 3 : 2;
    } else if (first?.text === 'week' || first?.text === 'wk') {
      const word = tokens[here]?.text ?? '';
      if (!NAMING.has(word)) return null;
      ending = word === 'ending' || word === 'end';
      here += 1;
    } else if (first?.text !== 'wc' && first?.text !== 'wb') return null;
    while (here < at + 6 && BEFORE_DAY.has(tokens[here]?.text ?? '')) here += 1;
    const day = scope.period(here);
    if (day === null) return null;
    const { meaning } = day;
    if (meaning.kind === 'period' && meaning.period.precision !== 'day') return null;
    if (
      meaning.kind === 'choice' ||
      (meaning.kind === 'yearless' && meaning.inYear(2000)?.precision !== 'day')
    )
      return null;
    return { to: day.to, form: id, meaning: ending ? meaning : mapPeriods(meaning, wholeWeek) };
  },
};
