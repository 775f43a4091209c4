// Reads a month without a year: "By September", "in March", "Training – September", "June and September 2016". Its year
// is settled later from nearby dates or the agreed date. Refuses words that are not months in context: "the Board may
// agree", "to march", "June Smith".
import { closesClause, opensClause } from '../clause';
import type { DateForm } from '../date-form';
import { monthsPeriod } from '../period';

const id = 'month-alone';
const LEADING: ReadonlySet<string> = new Set([
  'by',
  'before',
  'until',
  'till',
  'end',
  'in',
  'during',
  'of',
  'for',
  'early',
  'mid',
  'middle',
  'late',
  'from',
  'since',
  'start',
  'each',
  'every',
  'next',
  'this',
  'due',
  'between',
  'after',
  'commencing',
  'starting',
]);
const ALSO_VERBS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);

export const monthAlone: DateForm<'month-alone'> = {
  id,
  title: 'A month without a year',
  layer: 'period',
  starts: ['month'],
  examples: [
    { text: 'By September', agreed: '2016-01-27', expect: ['2016-09-30'] },
    { text: 'By September', expect: [], none: 'ambiguous' },
    { text: 'June and September 2016', expect: ['2016-06-30', '2016-09-30'] },
    { text: 'The Board may agree', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
    { text: 'June Smith', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens, text }, at) => {
    const month = tokens[at];
    if (month?.kind !== 'month') return null;
    // With a year, it belongs to month-year.
    if (tokens[at + 1]?.digits === 4) return null;
    let before = tokens[at - 1];
    if (before?.kind === 'mark' && before.text === '-' && !month.gap) before = tokens[at - 2];
    if (before?.text === 'the') before = tokens[at - 2];
    const led = before !== undefined && LEADING.has(before.text);
    const next = tokens[at + 1];
    const closed = closesClause(tokens, at + 1);
    const opened = opensClause(tokens, at);
    const capital = text.charAt(month.start) !== month.text.charAt(0);
    const metByBoard = next?.kind === 'meeting';
    const joined =
      next?.text === 'to' ||
      next?.kind === 'every' ||
      next?.kind === 'ongoing' ||
      next?.kind === 'from' ||
      next?.kind === 'half';
    const fits = led || closed || metByBoard || (joined && (opened || capital));
    if (!fits) return null;
    if (ALSO_VERBS.has(month.text) && !led && !(opened && closed) && !(capital && (closed || metByBoard)))
      return null;
    if (month.slip && !led) return null;
    const { value } = month;
    return {
      to: at + 1,
      form: id,
      meaning: {
        kind: 'yearless',
        inYear: (year) => monthsPeriod(year, value, value, 'month', 'implied', 'a month means its last day'),
      },
    };
  },
};
