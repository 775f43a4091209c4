/** PLAN.EVIDENCE: what the words of an evidence cell amount to. */
import type { PlanFunction } from '../plan-function';

export const evidence: PlanFunction = {
  id: 'EVIDENCE',
  description:
    'What evidence the words show: Supplied where there is something to look at, Weak where they only assert it or admit a gap, else None.',
  parameters: [
    {
      name: 'text',
      description:
        'The evidence as the plan has it. One cell, or a range for one judgement each; in a column, "see above" takes the one above.',
    },
  ],
  volatile: false,
  load: async () =>
    (await import(/* webpackChunkName: "answers" */ '../answers/answer-evidence')).answerEvidence,
};
