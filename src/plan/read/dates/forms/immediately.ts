// Reads "Immediately", "Immediate", "with immediate effect", "forthwith": due on the day the plan was agreed. Refuses
// the word where it describes something else ("immediate safeguarding concerns", "immediately after birth").
import { closesClause, opensClause } from '../clause';
import type { DateForm } from '../date-form';

const id = 'immediately';
/** Nouns that may follow: "Immediate action:" is a heading for what is to be done at once. */
const DEEDS: ReadonlySet<string> = new Set([
  'action',
  'actions',
  'priority',
  'priorities',
  'implementation',
  'start',
]);

export const immediately: DateForm<'immediately'> = {
  id,
  title: 'At once',
  layer: 'compound',
  starts: ['soon', '=with'],
  examples: [
    { text: 'Immediately', agreed: '2012-07-20', expect: ['2012-07-20'] },
    { text: 'With immediate effect', agreed: '2012-07-20', expect: ['2012-07-20'] },
    { text: 'Immediate', expect: [], none: 'needs-base-date' },
    { text: 'immediate safeguarding concerns', agreed: '2012-07-20', expect: [], none: 'not-a-date' },
  ],
  match: ({ tokens }, at) => {
    const first = tokens[at];
    let to = at + 1;
    if (first?.kind === 'from') {
      if (first.text !== 'with' || tokens[at + 1]?.text !== 'immediate' || tokens[at + 2]?.text !== 'effect')
        return null;
      to = at + 3;
    } else if (first?.text === 'immediate' && tokens[to]?.text === 'effect') to += 1;
    else if (DEEDS.has(tokens[to]?.text ?? '') && closesClause(tokens, to + 1)) to += 1;
    else if (!closesClause(tokens, to) && tokens[to]?.kind !== 'ongoing' && tokens[to]?.kind !== 'meeting')
      return null;
    const before = tokens[at - 1];
    if (first?.text === 'immediate' && !opensClause(tokens, at) && before?.kind !== 'word') return null;
    return { to, form: id, meaning: { kind: 'relative', amount: 0, unit: 'day', from: 'agreed' } };
  },
};
