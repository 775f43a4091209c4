/**
 * Rates one action on the as-of date (POLICY.md, Rating): the first rule that holds gives the colour, and every amber
 * rule that holds is given as a reason, in the rules' order. Returns exactly one colour and at least one reason.
 */
import { evaluate } from './evaluate';
import { factValues } from './fact-values';
import type { Rating } from './rating';
import type { RatingFacts } from './rating-facts';
import type { RatingColour } from './rating-colour';
import type { RatingReason } from './rating-reasons';
import { RATING_RULES } from './rating-rules';

export function rateAction(facts: RatingFacts): Rating {
  const values = factValues(facts);
  let colour: RatingColour | null = null;
  const because: RatingReason[] = [];
  for (const rule of RATING_RULES) {
    if ((colour !== null && rule.colour !== colour) || !evaluate(rule.when, values)) continue;
    colour = rule.colour;
    because.push(rule.reason);
    if (colour !== 'amber') break;
  }
  if (colour === null) throw new Error('The rating rules leave an action unrated without saying so.');
  return { colour, because };
}
