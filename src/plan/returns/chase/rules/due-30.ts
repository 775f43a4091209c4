/** A date of an action that is not done comes within 30 days of the as-of date. */
import { daysBetween, inWords } from '../../../read/dates/calendar';
import type { ChaseRule } from './rule';

const DAYS = 30;

export const due30Rule: ChaseRule<'due-30'> = {
  id: 'due-30',
  title: `Due within ${DAYS} days`,
  asks: ({ done, next, plan }) => !done && next !== null && daysBetween(plan.asOf, next) <= DAYS,
  ask: ({ next }) => `Due ${next === null ? 'soon' : `on ${inWords(next)}`}: will it be done by then?`,
};
