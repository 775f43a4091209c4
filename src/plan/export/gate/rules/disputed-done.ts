/** An action that one cell calls done or withdrawn and another does not: its rating rests on the one that was believed. */
import { obstaclesOf, type GateRule } from '../gate-rule';

export const disputedDoneRule: GateRule = {
  id: 'disputed-done',
  title: 'Nothing is both done and not done',
  why: 'Where a plan contradicts itself, a rating takes one side of it.',
  byDefault: true,
  judge: (plan) => obstaclesOf(plan, 'whether-done'),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status', 'RAG'],
        ['Audit files', 'CSC', '31 May 2017', 'Complete', 'Red'],
        ['Train staff', 'CSC', '31 May 2017', 'Closed', 'Blue'],
      ],
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status', 'Date achieved'],
        ['Audit files', 'CSC', '31 May 2017', 'In progress', '3 May 2017'],
      ],
      finds: ['E2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status', 'RAG'],
        ['Audit files', 'CSC', '31 May 2017', 'Not complete', 'Red'],
      ],
      finds: [],
    },
  ],
};
