/** An action that names nobody who can be asked: no lead at all, or only "all agencies". */
import type { GateRule } from '../gate-rule';
import { obstaclesOf } from '../gate-rule';

export const missingLead: GateRule = {
  id: 'missing-lead',
  title: 'Every action has a lead',
  why: "An action without a lead is nobody's.",
  byDefault: true,
  judge: (plan) =>
    obstaclesOf(plan, ['lead-missing', 'lead-collective'], ({ leads }, { id }) => {
      if (id === 'lead-missing') return 'No lead is named.';
      return leads.every(({ collective }) => collective) ? 'The lead is a group that names nobody.' : '';
    }).filter(({ words }) => words !== ''),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', '', '31 May 2017'],
        ['Train staff', 'All agencies', '31 May 2017'],
      ],
      finds: ['B2', 'B3'],
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
