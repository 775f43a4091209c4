// Reads a claim that the action is done: "Complete", "Completed March 2016", "Done 3/4/17", "Achieved 12/5/15", "closed", "has been completed". Refuses what is
// still to do ("to be completed by March 2017", "Complete the audit", "not yet completed", "50% complete") and a deadline ("Completed by March").
import { closesClause, opensClause } from '../clause';
import type { DateForm, MatchScope } from '../date-form';
import type { Token } from '../token';

const id = 'claim';
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const ADVERBS: ReadonlySet<string> = new Set([
  'now',
  'all',
  'fully',
  'already',
  'action',
  'actions',
  'status',
  'task',
  'both',
]);
const BEFORE_DATE: ReadonlySet<string> = new Set([
  'as',
  'in',
  'on',
  '-',
  ':',
  ',',
  '(',
  'at',
  'the',
  'end',
  'of',
  'during',
]);
const MOST_BEFORE = 5;

/** Whether the words just before make the claim one: nothing, an adverb, or "has been". */
function isSaidAsDone({ tokens }: MatchScope, at: number): boolean {
  let here = at;
  while (here > at - 3 && ADVERBS.has(tokens[here - 1]?.text ?? '')) here -= 1;
  const before = tokens[here - 1]?.text;
  if (before === 'been' || before === 'was' || before === 'were' || before === 'is' || before === 'are') {
    const earlier = tokens[here - 2]?.text ?? '';
    return before !== 'been' || HAVING.has(earlier);
  }
  const dated = tokens[here - 1];
  if (dated?.kind === 'month' || (dated?.kind === 'number' && dated.digits === 4)) return true;
  return (
    before === undefined ||
    (opensClause(tokens, here) && before !== 'or' && before !== 'and' && before !== '/' && before !== '%')
  );
}

/** Passes over what was done besides: "Completed and signed off 12/04/2016"; stays where it is before anything else. */
function alongside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'and' && tokens[at]?.text !== '&') return at;
  let here = at + 1;
  while (here < at + 4 && (tokens[here]?.kind === 'word' || tokens[here]?.kind === 'claim')) here += 1;
  return tokens[here - 1]?.text === 'review' ? at : here;
}

export const claim: DateForm = {
  id,
  title: 'A claim of completion',
  layer: 'phrase',
  starts: ['claim'],
  examples: [
    { text: 'Completed March 2016', expect: [], none: 'claims-complete' },
    { text: 'Achieved 12/5/15', expect: [], none: 'claims-complete' },
    { text: 'To be completed by March 2017', expect: ['2017-03-31'] },
    { text: 'Complete the audit by March 2017', expect: ['2017-03-31'] },
    { text: '50% complete', expect: [], none: 'not-a-date' },
  ],
  match: (scope, at) => {
    const { tokens, context } = scope;
    const word = tokens[at];
    if (word === undefined || context.role === 'achieved' || !isSaidAsDone(scope, at)) return null;
    if (word.text === 'signed' && tokens[at + 1]?.text !== 'off') return null;
    let here = alongside(tokens, word.text === 'signed' ? at + 2 : at + 1);
    while (here < at + 4 + MOST_BEFORE && BEFORE_DATE.has(tokens[here]?.text ?? '')) here += 1;
    const inner = scope.date(here);
    if (inner && inner.meaning.kind !== 'nothing' && inner.meaning.kind !== 'relative') {
      return { to: inner.to, form: id, meaning: { kind: 'claim', of: inner.meaning } };
    }
    return word.text !== 'signed' && closesClause(tokens, at + 1)
      ? { to: at + 1, form: id, meaning: { kind: 'claim', of: null } }
      : null;
  },
};
