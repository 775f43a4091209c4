/** Why actions cannot be rated, said of several at once: what they have instead of a date that can be used. */
import type { Rating } from './rating';
import type { RatingReason } from './rating-reasons';

/** In the order in which they are named, to follow "2 have". */
const CAUSES: readonly (readonly [RatingReason, string])[] = [
  ['due-missing', 'no due date'],
  ['due-unreadable', 'a due date that cannot be read'],
  ['due-ambiguous', 'a due date that can be read in more than one way'],
  ['due-impossible', 'a due date that does not exist'],
  ['due-needs-year', 'a due date without a year'],
  ['due-needs-base-date', 'a deadline that counts from a date that is not known'],
  ['ongoing-no-review', 'no review date'],
];
const OTHER = 'no due date that can be used';

/** Each cause of these unrated actions with its count. */
export function unratedCauses(
  ratings: readonly Rating[],
): readonly { readonly count: number; readonly words: string }[] {
  const known = CAUSES.map(([reason, words]) => ({
    count: ratings.filter(({ because }) => because[0] === reason).length,
    words,
  }));
  const others = ratings.length - known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { count: others, words: OTHER }].filter(({ count }) => count > 0);
}

/** Ongoing, with neither a milestone nor a review date. */
export const lacksReviewDate = ({ because }: Rating): boolean => because.includes('ongoing-no-review');
