/** PLAN.MILESTONES: every date that a due cell names. */
import type { PlanFunction } from '../plan-function';

export const milestones: PlanFunction = {
  id: 'MILESTONES',
  description:
    'Every date that the words of a due date name, in the order written. They fill the cells below; for a column of texts, the cells to the right of each.',
  parameters: [
    {
      name: 'text',
      description: 'The due date as the plan has it. One cell, one column or one row.',
    },
    {
      name: 'agreed',
      description:
        'The day on which the plan was agreed. "Within three months" counts from it, and a missing year is taken from it.',
      optional: true,
    },
  ],
  volatile: false,
  load: async () =>
    (await import(/* webpackChunkName: "answers" */ '../answers/answer-milestones')).answerMilestones,
};
