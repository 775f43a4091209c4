/** The last date of an action that is not done has passed. */
import { daysBetween } from '../../../read/dates/calendar';
import { decidingRule } from '../../../judge/rating/deciding-rule';
import type { ChaseRule } from './rule';

export const overdueRule: ChaseRule<'overdue'> = {
  id: 'overdue',
  title: 'Overdue',
  asks: ({ action, done }) => !done && decidingRule(action.rating).attention === 'overdue',
  ask: ({ due, plan }) => {
    const late = due === null ? 'Overdue' : `Overdue by ${daysInWords(daysBetween(due, plan.asOf))}`;
    return `${late}: where does it stand? If it needs longer, by when, and why?`;
  },
};

const daysInWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
