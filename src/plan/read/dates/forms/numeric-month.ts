// Reads a numeric month and year: "09/2016", "3.2017", "12-2016". Also reads a day and month without a year after "by"
// or "before" ("by 31/3"), or alone if the first number can only be a day ("30/9"). Refuses other bare pairs of numbers
// ("24/7", "50/50", "1/4"), which have too many meanings.
import { isWholeClause } from '../clause';
import type { DateForm } from '../date-form';
import { yearlessDay } from '../day-of-month';
import { monthsPeriod } from '../period';

const id = 'numeric-month';
const BINDING: ReadonlySet<string> = new Set(['by', 'before', 'until', 'on', 'due']);

export const numericMonth: DateForm<'numeric-month'> = {
  id,
  title: 'A month in numbers',
  layer: 'period',
  starts: ['=2/'],
  examples: [
    { text: '09/2016', expect: ['2016-09-30'] },
    { text: 'by 31/3', agreed: '2016-01-27', expect: ['2016-03-31'] },
    { text: '30/9', expect: [], none: 'ambiguous' },
    { text: '30/9', agreed: '2016-01-27', expect: ['2016-09-30'] },
    { text: '24/7', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
    { text: '50/50', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, context }, at) => {
    const first = tokens[at];
    const mark = tokens[at + 1];
    const second = tokens[at + 2];
    if (first?.kind !== 'number' || first.digits > 2 || mark?.kind !== 'mark' || mark.gap) return null;
    if (!'/.-'.includes(mark.text) || second?.kind !== 'number' || second.gap) return null;
    const before = tokens[at - 1];
    if (
      before &&
      !first.gap &&
      before.kind !== 'break' &&
      !(before.kind === 'mark' && '(-'.includes(before.text))
    )
      return null;
    const after = tokens[at + 3];
    if (
      after &&
      !after.gap &&
      after.kind !== 'break' &&
      !(after.kind === 'mark' && ').,;:-'.includes(after.text))
    )
      return null;
    if (
      second.digits === 4 &&
      first.value >= 1 &&
      first.value <= 12 &&
      second.value >= 1980 &&
      second.value <= 2100
    ) {
      const period = monthsPeriod(
        second.value,
        first.value,
        first.value,
        'month',
        'known',
        'a month means its last day',
      );
      return period && { to: at + 3, form: id, meaning: { kind: 'period', period } };
    }
    const joined =
      tokens[at + 3]?.text === '&' || tokens[at + 3]?.text === 'and' || tokens[at + 3]?.text === ',';
    const listed =
      joined &&
      tokens[at + 5]?.text === '/' &&
      tokens[at + 6]?.kind === 'number' &&
      tokens[at + 7]?.text === '/';
    // "30/9" alone cannot be a month and year, a fraction or "24/7", so it is a day without a year.
    const alone = first.value > 12 && !(first.value === 24 && second.value === 7);
    const bound =
      listed ||
      (before !== undefined && BINDING.has(before.text)) ||
      (alone && isWholeClause(tokens, at, at + 3));
    if (!bound || mark.text !== '/' || second.digits > 2 || second.value < 1 || second.value > 12)
      return null;
    if (first.value < 1 || first.value > 31) return null;
    return { to: at + 3, form: id, meaning: yearlessDay(first.value, second.value, context) };
  },
};
