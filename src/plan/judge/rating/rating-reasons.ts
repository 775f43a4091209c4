/**
 * Why an action is rated as it is: the reason of a rule or, instead of `due-missing`, a finer reason that says why no
 * date can be used.
 */
import { RATING_RULES } from './rating-rules';

/** Finer reasons than the rules give, as clauses. */
export const FINER_REASONS = {
  'due-unreadable': 'its due date could not be read',
  'due-ambiguous': 'its due date can be read in more than one way',
  'due-impossible': 'its due date does not exist in the calendar',
  'due-implausible': 'its due date is far from the dates of the plan',
  'due-before-agreed': 'its due date is earlier than the day the plan was agreed',
  'due-needs-base-date': 'its deadline counts from a date that is not known',
  'due-needs-year': 'its due date does not say its year',
  'due-claims-complete': 'its due date says that it is complete, not when it is due',
} as const;

export type RatingReason = (typeof RATING_RULES)[number]['reason'] | keyof typeof FINER_REASONS;
