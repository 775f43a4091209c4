/** Ratings and their reasons in words: the word always accompanies the colour, and reasons are clauses. */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { decidingRule } from './deciding-rule';
import { evaluate } from './evaluate';
import { factValues } from './fact-values';
import type { Rating } from './rating';
import type { RatingFacts } from './rating-facts';
import { FINER_REASONS, type RatingReason } from './rating-reasons';
import { RATING_RULES, type RatingRule } from './rating-rules';

/** The rating in words: "Red – overdue". A colour's meaning depends on what the plan is rated on and on its scheme. */
export const ratingInWords = (rating: Rating): string => decidingRule(rating).title;

/** One reason as a clause without a full stop: "it was due on 31 January 2016 and has not been achieved". */
export function reasonInWords(reason: RatingReason, facts: RatingFacts): string {
  const values = factValues(facts);
  const sharing: readonly RatingRule[] = RATING_RULES.filter((rule) => rule.reason === reason);
  const rule = sharing.find(({ when }) => evaluate(when, values)) ?? sharing[0];
  if (rule === undefined) return isFiner(reason) ? FINER_REASONS[reason] : 'the checks of this row say why';
  const date = (value: IsoDate | null): string =>
    value === null ? 'a date that is not known' : inWords(value);
  // Without a due date, an open ongoing action can be on track only because it is not waiting for one.
  if (rule.reason === 'on-track' && values.due === null) return 'it is on track';
  return rule.words
    .replace('{due}', date(values.due))
    .replace('{next}', date(values.nextMilestone))
    .replace('{first}', date(values.firstMilestone))
    .replace(
      '{done}',
      values.doneUndated
        ? 'it is said to be done, without a date,'
        : `it was achieved on ${date(values.achieved)}`,
    )
    .replace('{days}', String(values.dueSoonDays));
}

const isFiner = (reason: RatingReason): reason is keyof typeof FINER_REASONS =>
  Object.hasOwn(FINER_REASONS, reason);
