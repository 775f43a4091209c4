/**
 * Rates one action on the as-of date (POLICY.md, Rating): the first rule that holds gives the colour, and every rule of an
 * amber rating that holds is given as a reason, in the rules' order. Always exactly one colour, never without a reason.
 */
import { evaluate } from './evaluate';
import { factValues } from './fact-values';
import type { Rating, RatingFacts } from './rating';
import { RATING_RULES } from './rating-rules';

export function rateAction(facts: RatingFacts): Rating {
  const values = factValues(facts);
  const deciding = RATING_RULES.find((rule) => evaluate(rule.when, values));
  if (deciding === undefined) throw new Error('The rating rules leave an action unrated without saying so.');
  if (deciding.colour !== 'amber') return { colour: deciding.colour, because: [deciding.reason] };
  const because = RATING_RULES.filter((rule) => rule.colour === 'amber' && evaluate(rule.when, values));
  return { colour: 'amber', because: because.map((rule) => rule.reason) };
}
