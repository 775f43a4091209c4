/** A plan without a column that the standard schema requires. */
import { planObstaclesOf, type GateRule } from '../gate-rule';

export const missingColumnRule: GateRule = {
  id: 'missing-column',
  title: 'No required column is missing',
  why: 'What has no column cannot be answered for.',
  byDefault: false,
  judge: (plan) => planObstaclesOf(plan, 'no-column'),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Evidence required', 'Date achieved'],
        ['Audit files', 'CSC', '31 May 2017', 'Report', ''],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Evidence required', 'Evidence provided', 'Date achieved'],
        ['Audit files', 'CSC', '31 May 2017', 'Report', '', ''],
      ],
      finds: [],
    },
  ],
};
