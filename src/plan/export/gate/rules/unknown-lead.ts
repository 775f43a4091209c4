/** Leads that a confirmed register does not know. A register that was only learnt from the plan says nothing here. */
import { obstaclesOf, type GateRule } from '../gate-rule';

export const unknownLeadRule: GateRule = {
  id: 'unknown-lead',
  title: 'Every lead is in the register',
  why: 'A lead that the board does not know cannot be chased.',
  byDefault: false,
  judge: (plan) => obstaclesOf(plan, 'which-lead'),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Fire Brigade', '31 May 2017'],
        ['Train staff', 'Police', '31 May 2017'],
      ],
      register: ['Police'],
      finds: ['B2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Police', '31 May 2017'],
      ],
      register: ['Police'],
      finds: [],
    },
  ],
};
