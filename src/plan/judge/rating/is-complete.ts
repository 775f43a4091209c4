/**
 * Whether a rating means that nothing is left to do, and whether anything is: a withdrawn action is neither complete
 * nor open.
 */
import { decidingRule } from './deciding-rule';
import type { Rating } from './rating';

/** Complete and evidenced, or assured, whatever its colour in the scheme. */
export const isComplete = (rating: Rating): boolean => decidingRule(rating).complete === true;

export const isOpen = (rating: Rating): boolean => rating.colour !== 'withdrawn' && !isComplete(rating);
