/** Whether a rating says that nothing is left to do, and whether anything is: what was withdrawn is neither complete nor open. */
import type { Rating } from './rating';

/** Complete and evidenced, or assured, whatever colour the scheme gives it. */
export const isComplete = ({ because }: Pick<Rating, 'because'>): boolean =>
  because[0] === 'complete' || because[0] === 'assured';

export const isOpen = (rating: Rating): boolean => rating.colour !== 'withdrawn' && !isComplete(rating);
