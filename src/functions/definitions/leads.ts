/** PLAN.LEADS: who is responsible for an action, from the words of its lead cell. */
import type { PlanFunction } from '../plan-function';

export const leads: PlanFunction = {
  id: 'LEADS',
  description:
    'Who answers for an action: each agency, post or person that the words name. They fill the cells below; for a column of texts, the cells to the right of each.',
  parameters: [
    {
      name: 'text',
      description: 'The lead as the plan has it. One cell, one column or one row.',
    },
    {
      name: 'register',
      description:
        'The names that the board uses, one per cell. Other spellings can follow: "Jane Smith = JS; J Smith". A known lead is returned as written here.',
      optional: true,
    },
  ],
  volatile: false,
  load: async () => (await import(/* webpackChunkName: "answers" */ '../answers/answer-leads')).answerLeads,
};
