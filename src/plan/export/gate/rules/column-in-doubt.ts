/** A column that could hold one field or another: confirming the layout by its headers is not enough, it wants an answer. */
import { planObstaclesOf, type GateRule } from '../gate-rule';

export const columnInDoubtRule: GateRule = {
  id: 'column-in-doubt',
  title: 'No column is in doubt',
  why: 'Every rating of the plan rests on what its columns are taken to hold.',
  byDefault: true,
  judge: (plan) => planObstaclesOf(plan, 'which-column'),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Forecast completion'],
        ['Audit files', 'CSC', '31 May 2017', '30 June 2017'],
      ],
      finds: ['D1'],
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
