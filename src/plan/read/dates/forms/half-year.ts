// Reads halves of a year: "H1 2017/18", "first half of 2017", "second half of 2016/17". With a year span it means the
// financial year; with a single year the calendar year, for review.
import type { DateContext } from '../date-context';
import type { DateForm, FormMatch } from '../date-form';
import { monthEnd, monthsPeriod } from '../period';
import type { Token } from '../token';
import { readSpan, readYear } from '../year-token';

const id = 'half-year';
const BEFORE_YEAR: ReadonlySet<string> = new Set(['of', 'in', 'the', 'financial', 'year']);

export const halfYear: DateForm<'half-year'> = {
  id,
  title: 'Half a year',
  layer: 'period',
  starts: ['half', 'rank', 'ordinal'],
  examples: [
    { text: 'H1 2017/18', expect: ['2017-09-30'] },
    { text: 'first half of 2017', expect: ['2017-06-30'], rivals: ['2017-09-30'] },
    { text: 'second half of 2016/17', expect: ['2017-03-31'] },
    { text: 'half term', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, context }, at) => {
    const first = tokens[at];
    const second = tokens[at + 1];
    const worded = first?.text === 'half' ? halfWay(tokens, at, context) : null;
    if (worded) return worded;
    const half =
      first?.kind === 'half' ? second : second?.kind === 'half' && second.text === 'half' ? first : undefined;
    if (half === undefined) return null;
    if (first?.kind === 'half' && (first.text !== 'h' || half.gap || half.kind !== 'number')) return null;
    const which = half.value === -1 ? 2 : half.value;
    if (which !== 1 && which !== 2) return null;
    let yearAt = at + 2;
    while (yearAt < at + 6 && BEFORE_YEAR.has(tokens[yearAt]?.text ?? '')) yearAt += 1;
    const span = readSpan(tokens, yearAt, context, true);
    if (span) {
      const because = 'the halves are those of the financial year, April to March';
      const period = monthsPeriod(span.year, which * 6 - 2, which * 6 + 3, 'half', span.certainty, because);
      return period && { to: span.to, form: id, meaning: { kind: 'period', period } };
    }
    const year = readYear(tokens, yearAt, context);
    if (year === null) return null;
    const financial = monthEnd(year.year, which * 6 + 3);
    const because = 'half of a single year is taken as half of the calendar year';
    const rivals = financial ? [financial] : [];
    const period = monthsPeriod(year.year, which * 6 - 5, which * 6, 'half', 'implied', because, rivals);
    return period && { to: year.to, form: id, meaning: { kind: 'period', period } };
  },
};

/** "Half year 2016/17": the middle of the financial year, for review. */
function halfWay(tokens: readonly Token[], at: number, context: DateContext): FormMatch | null {
  const wordAt = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (tokens[wordAt]?.text !== 'year') return null;
  const span = readSpan(tokens, wordAt + 1, context, true);
  if (span === null) return { to: wordAt + 1, form: id, meaning: { kind: 'nothing' } };
  const other = monthEnd(span.year + 1, 3);
  const because = 'half way through the financial year is 30 September';
  const period = monthsPeriod(span.year, 4, 9, 'half', 'implied', because, other ? [other] : []);
  return period && { to: span.to, form: id, meaning: { kind: 'period', period } };
}
