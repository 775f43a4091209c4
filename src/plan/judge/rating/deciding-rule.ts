/**
 * Which rule decided a rating. The rating's title, what it asks of a board, and whether anything is left to do follow
 * from it.
 */
import type { Rating } from './rating';
import { RATING_RULES, type RatingRule } from './rating-rules';

/**
 * The rule of that colour with the rating's first reason; for a finer reason that no rule has, the last rule of the
 * colour.
 */
export function decidingRule({ colour, because: [reason] }: Rating): RatingRule {
  const coloured: readonly RatingRule[] = RATING_RULES.filter((rule) => rule.colour === colour);
  const rule = coloured.find((each) => each.reason === reason) ?? coloured.at(-1);
  if (rule === undefined) throw new Error(`No rule rates an action ${colour}.`);
  return rule;
}
