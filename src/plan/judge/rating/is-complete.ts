/** Whether a rating says that nothing is left to do, and whether anything is: what was withdrawn is neither complete nor open. */
import { decidingRule } from './deciding-rule';
import type { Rating } from './rating';

/** Complete and evidenced, or assured, whatever colour the scheme gives it. */
export const isComplete = (rating: Rating): boolean => decidingRule(rating).complete === true;

export const isOpen = (rating: Rating): boolean => rating.colour !== 'withdrawn' && !isComplete(rating);
