// Reads "the next Board meeting", "next LSCB", "following Executive": the first meeting in the board's calendar after
// the plan was agreed. Without a calendar it gives no date.
import type { DateForm } from '../date-form';

const id = 'next-meeting';
const BETWEEN: ReadonlySet<string> = new Set([
  'safeguarding',
  'full',
  'main',
  'available',
  'scheduled',
  'quarterly',
  "children's",
  'children',
  'adults',
  'sub',
  '-',
  'group',
]);

export const nextMeeting: DateForm<'next-meeting'> = {
  id,
  title: 'The next meeting',
  layer: 'compound',
  starts: ['next'],
  examples: [
    {
      text: 'by the next Board',
      agreed: '2016-01-27',
      meetings: ['2016-01-27', '2016-04-20'],
      expect: ['2016-04-20'],
    },
    { text: 'by the next Board', agreed: '2016-01-27', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens }, at) => {
    let here = at + 1;
    while (here < at + 5 && BETWEEN.has(tokens[here]?.text ?? '')) here += 1;
    if (tokens[here]?.kind !== 'meeting') return null;
    while (tokens[here]?.kind === 'meeting' && here < at + 8) here += 1;
    return { to: here, form: id, meaning: { kind: 'next-meeting' } };
  },
};
