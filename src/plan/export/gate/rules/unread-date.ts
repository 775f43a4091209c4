/** Words in a date's place that could not be read as one date: the plan's ratings would rest on a guess. */
import { obstaclesOf, type GateRule } from '../gate-rule';

export const unreadDateRule: GateRule = {
  id: 'unread-date',
  title: 'Every date can be read',
  why: 'A date that cannot be read is not rated, and nobody notices when it passes.',
  byDefault: true,
  judge: (plan) => obstaclesOf(plan, 'date-meant'),
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
