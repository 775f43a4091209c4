/** An action that says neither when it is due nor when it is looked at again. */
import type { GateRule } from '../gate-rule';
import { obstaclesOf } from '../gate-rule';

const WORDS: Readonly<Record<string, string>> = {
  'due-missing': 'No due date is given.',
  'ongoing-no-review': 'The action is ongoing, and no review date is given.',
};

export const missingDate: GateRule = {
  id: 'missing-date',
  title: 'Every action has a date',
  why: 'An action without a date can never be late.',
  byDefault: true,
  judge: (plan) => obstaclesOf(plan, Object.keys(WORDS), (_, { id }) => WORDS[id] ?? ''),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', ''],
        ['Train staff', 'CSC', 'Ongoing'],
      ],
      finds: ['C2', 'C3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      finds: [],
    },
  ],
};
