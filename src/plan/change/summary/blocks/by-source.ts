/** Actions by the review that they come from, if the plan names it. */
import { groupingsOf } from '../../../marks/flags/grouping-keys';
import type { Block } from '../block';
import { groupTable, saysSomething } from '../group-table';

export const bySource: Block<'by-source'> = {
  id: 'by-source',
  title: 'By source review',
  why: 'A board answers to each review: for this child, for that family.',
  scope: 'plan',
  layOut: (plan, _, { isUsual }) =>
    groupingsOf(plan.report).has('source') && (!isUsual || saysSomething(plan, 'source'))
      ? [groupTable(plan, 'source')]
      : [],
  examples: [
    {
      rows: [
        ['Review', 'Action', 'Lead', 'Due date'],
        ['Child I', 'Write to every school.', 'Education', '31 March 2030'],
        ['Family A', 'Audit the letters.', 'Police', '31 March 2030'],
      ],
      says: ['Child I', 'Family A'],
    },
  ],
};
