/**
 * PLAN.RAG: an action's rating. Volatile, because without an as-of date the answer changes from day to day: a rating
 * still green in a workbook opened next month would be worse than one more calculation.
 */
import type { PlanFunction } from '../plan-function';

export const rag: PlanFunction = {
  id: 'RAG',
  description:
    'The rating of an action: Red (overdue), Amber (at risk), Green (on track), Blue (complete and evidenced), Unrated (no usable due date) or Withdrawn.',
  parameters: [
    {
      name: 'due',
      description: 'When the action is due: a date, or the words of the plan. One cell or a range.',
    },
    { name: 'achieved', description: 'When it was achieved: a date or words, blank if it was not.' },
    {
      name: 'evidence',
      description: 'The evidence provided: the words of the plan, or Supplied, Weak or None.',
    },
    {
      name: 'asOf',
      description: 'The day to rate the action on. Left out or blank: today.',
      optional: true,
    },
  ],
  volatile: true,
  load: async () => (await import(/* webpackChunkName: "answers" */ '../answers/answer-rag')).answerRag,
};
