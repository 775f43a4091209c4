// Reads school terms: "Summer term 2017", "end of autumn term", "Spring Term 2016/17", "summer 2017 term", "October
// half term 2016". Autumn term ends on 31 December, spring on 31 March, summer on 31 July; always for review, as each
// council sets its own.
import type { DateForm } from '../date-form';
import { monthEnd, monthsPeriod, type Period } from '../period';
import { readSpan, readYear, type YearReading } from '../year-token';

const id = 'school-term';
const BEFORE_YEAR: ReadonlySet<string> = new Set(['of', 'in', ',', '(']);
const LAST_MONTH = [0, 3, 7, 12] as const;
const FIRST_MONTH = [0, 1, 4, 9] as const;
const BECAUSE = 'that is about when the term ends; term dates are set locally';

function termPeriod(year: number, season: number): Period | null {
  const rival = season === 1 ? monthEnd(year, 4) : null;
  const which = season as 1 | 2 | 3;
  return monthsPeriod(
    year,
    FIRST_MONTH[which],
    LAST_MONTH[which],
    'season',
    'implied',
    BECAUSE,
    rival ? [rival] : [],
  );
}

export const schoolTerm: DateForm<'school-term'> = {
  id,
  title: 'A school term',
  layer: 'period',
  starts: ['season', 'month'],
  examples: [
    { text: 'Summer term 2017', expect: ['2017-07-31'] },
    { text: 'end of autumn term', agreed: '2016-01-27', expect: ['2016-12-31'] },
    { text: 'Spring Term 2016/17', expect: ['2017-03-31'], rivals: ['2017-04-30'] },
    { text: 'October half term 2016', expect: ['2016-10-31'] },
  ],
  match: ({ tokens, context }, at) => {
    const named = tokens[at];
    if (named === undefined || (named.kind === 'season' && named.value === 4)) return null;
    if (named.kind === 'month' && tokens[at + 1]?.text !== 'half' && tokens[at + 2]?.text !== 'half')
      return null;
    let here = at + 1;
    let year: YearReading | null = readYear(tokens, here, context);
    if (year) here = year.to;
    const halved = tokens[here]?.text === 'half';
    if (halved) here += tokens[here + 1]?.text === '-' ? 2 : 1;
    const term = tokens[here]?.text;
    if (term !== 'term' && term !== 'terms') return null;
    if (named.kind === 'month' && !halved) return null;
    here += 1;
    const span = year === null ? readSpan(tokens, here, context, true) : null;
    const inYear = (y: number): Period | null =>
      named.kind === 'month'
        ? monthsPeriod(y, named.value, named.value, 'month', 'implied', BECAUSE)
        : termPeriod(y, named.value);
    // The half term of a season is in the middle of the term, on dates that vary by council: not guessed.
    if (halved && named.kind === 'season') return { to: here, form: id, meaning: { kind: 'nothing' } };
    if (span) {
      const autumn = named.kind === 'season' ? named.value === 3 : named.value >= 9;
      const period = inYear(autumn ? span.year : span.year + 1);
      return period && { to: span.to, form: id, meaning: { kind: 'period', period } };
    }
    if (year === null) {
      const yearAt = BEFORE_YEAR.has(tokens[here]?.text ?? '') ? here + 1 : here;
      year = readYear(tokens, yearAt, context);
      if (year)
        here = tokens[yearAt - 1]?.text === '(' && tokens[year.to]?.text === ')' ? year.to + 1 : year.to;
    }
    if (year === null) return { to: here, form: id, meaning: { kind: 'yearless', inYear } };
    const period = inYear(year.year);
    return period && { to: here, form: id, meaning: { kind: 'period', period } };
  },
};
