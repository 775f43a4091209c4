/**
 * Whether a rating means that nothing is left to do, and whether anything is: a withdrawn action is neither complete
 * nor open.
 */
import type { Rating } from './rating';

/** Complete and evidenced, or assured, whatever its colour in the scheme. */
export const isComplete = ({ because }: Pick<Rating, 'because'>): boolean =>
  because[0] === 'complete' || because[0] === 'assured';

export const isOpen = (rating: Rating): boolean => rating.colour !== 'withdrawn' && !isComplete(rating);
