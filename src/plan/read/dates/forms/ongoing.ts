// Reads that something is ongoing: "ongoing", "on-going", "quarterly", "annual", "continuous", "6 monthly", "every 3
// months", "each term", "twice a year", "until further notice", "rolling". Refuses a negation ("not ongoing"). Never a
// due date.
import type { DateForm } from '../date-form';

const id = 'ongoing';
const A_YEAR: ReadonlySet<string> = new Set(['a', 'each', 'every', 'per', 'yearly']);
const CYCLES: ReadonlySet<string> = new Set(['monthly', 'weekly', 'yearly', 'daily']);
const UNITS: ReadonlySet<string> = new Set([
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'quarter',
  'quarters',
  'term',
  'terms',
  'year',
  'years',
  'annum',
  'meeting',
  'board',
]);

export const ongoing: DateForm<'ongoing'> = {
  id,
  title: 'Something that goes on',
  layer: 'phrase',
  starts: ['ongoing', '=on', '=until', 'every', '=2 ', '=2/', 'count', 'half'],
  examples: [
    { text: 'Ongoing', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'six monthly', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'every 3 months', agreed: '2016-01-27', expect: [], none: 'ongoing-only', ongoing: true },
    { text: 'On-going – review March 2017', expect: ['2017-03-31'], ongoing: true },
  ],
  match: ({ tokens }, at) => {
    const first = tokens[at];
    const going = { form: id, meaning: { kind: 'ongoing' } } as const;
    const before = tokens[at - 1]?.text;
    if (first === undefined || before === 'not' || before === 'no') return null;
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    if (first.kind === 'ongoing') return { ...going, to: at + 1 };
    if (first.text === 'on') {
      const dashed = second?.text === '-' ? third : second;
      if (dashed?.text !== 'going') return null;
      return { ...going, to: dashed === third ? at + 3 : at + 2 };
    }
    if (first.text === 'until')
      return second?.text === 'further' && third?.text === 'notice' ? { ...going, to: at + 3 } : null;
    if (first.kind === 'number' || first.kind === 'count' || first.kind === 'half') {
      const cycle = second?.text === '-' ? third : second;
      if (
        cycle === undefined ||
        !(
          CYCLES.has(cycle.text) ||
          cycle.text === 'annual' ||
          cycle.text === 'annually' ||
          cycle.text === 'termly'
        )
      )
        return null;
      return { ...going, to: cycle === third ? at + 3 : at + 2 };
    }
    if (first.kind === 'every') {
      let here = at + 1;
      if (first.text === 'twice' || first.text === 'once') {
        if (!A_YEAR.has(second?.text ?? '')) return null;
        if (second?.text === 'yearly') return { ...going, to: at + 2 };
        here += 1;
      }
      const counted = tokens[here];
      if (
        counted?.kind === 'number' ||
        counted?.kind === 'count' ||
        counted?.kind === 'rank' ||
        counted?.text === 'other' ||
        counted?.text === 'calendar'
      )
        here += 1;
      return UNITS.has(tokens[here]?.text ?? '') ? { ...going, to: here + 1 } : null;
    }
    return null;
  },
};
