/** PLAN.DUE: the date by which an action is due, from the words of its cell. */
import type { PlanFunction } from '../plan-function';

export const due: PlanFunction = {
  id: 'DUE',
  description:
    'The date by which an action is due, read from words such as "by end of March 2017": the latest date that they name. Give the cell a date format.',
  parameters: [
    {
      name: 'text',
      description:
        'The due date as the plan has it: words or a date. One cell, or a range for one date each.',
    },
    {
      name: 'agreed',
      description:
        'The day on which the plan was agreed. "Within three months" counts from it, and a missing year is taken from it.',
      optional: true,
    },
  ],
  volatile: false,
  load: async () => (await import(/* webpackChunkName: "answers" */ '../answers/answer-due')).answerDue,
};
