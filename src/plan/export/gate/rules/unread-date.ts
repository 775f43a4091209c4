/** Text in a date cell that could not be read as a single date: the plan's ratings would rest on a guess. */
import type { GateRule } from '../gate-rule';
import { obstaclesOf } from '../gate-rule';

const WORDS: Readonly<Record<string, string>> = {
  'due-unreadable': 'The due date could not be read.',
  'due-ambiguous': 'The due date can be read in more than one way.',
  'due-impossible': 'The due date does not exist in the calendar.',
  'due-needs-base-date': 'The deadline counts from a day that is not known.',
  'due-needs-year': 'The due date does not say its year.',
  'due-year-implied': 'The due date does not say its year, which is taken from when the plan was agreed.',
  'due-claims-complete': 'The due date says that the action is complete, not when it was due.',
  'achieved-unreadable': 'The date achieved could not be read.',
};

export const unreadDate: GateRule = {
  id: 'unread-date',
  title: 'Every date can be read',
  why: 'A date that cannot be read is not rated, and nobody notices when it passes.',
  byDefault: true,
  judge: (plan) => obstaclesOf(plan, Object.keys(WORDS), (_, { id }) => WORDS[id] ?? ''),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Review of policy to be'],
        ['Train staff', 'CSC', '31 September 2016'],
      ],
      finds: ['C2', 'C3'],
    },
    {
      sheet: [
        ['Action plan agreed on 27 January 2016'],
        [],
        ['Action', 'Lead', 'Due date', 'Date achieved'],
        ['Audit files', 'CSC', 'By Christmas', ''],
        ['Train staff', 'CSC', '31 May 2017', 'Not achieved by 31 March 2017'],
      ],
      finds: ['C4', 'D5'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
        ['Train staff', 'CSC', ''],
      ],
      finds: [],
    },
  ],
};
