/** Why none of the chosen rules asks about an action, as sentences: first what the action is, then what could not be told. */
import { inWords } from '../../read/dates/calendar';
import { isComplete } from '../../judge/rating/is-complete';
import { reasonInWords } from '../../judge/rating/rating-in-words';
import { CHASE_RULES, type ChaseRuleId } from './rules';
import type { ChaseFacts } from './rules/rule';

export function whyByNoRule(facts: ChaseFacts, rules: ReadonlySet<ChaseRuleId>): string {
  const { action, done } = facts;
  if (action.rating.colour === 'withdrawn') return 'It is withdrawn.';
  if (isComplete(action.rating))
    return done ? 'It is done and evidenced.' : 'Its evidence has been supplied.';
  if (done) return 'It is said to be done, and its evidence is not asked for this time.';
  const unclear = CHASE_RULES.filter(({ id, asks }) => rules.has(id) && asks(facts) === null);
  return [
    `None of the chosen rules asks about it: ${standing(facts)}.`,
    ...unclear.flatMap(({ cannotTell }) => cannotTell ?? []),
  ].join(' ');
}

function standing({ due, next, action: { rating, facts } }: ChaseFacts): string {
  const [reason] = rating.because;
  if (rating.colour === 'unrated' && reason !== undefined) return reasonInWords(reason, facts);
  if (next !== null) return `its next date is ${inWords(next)}`;
  return due === null ? 'it has no due date' : `it was due on ${inWords(due)}`;
}
