/** An action without a lead is nobody's. */
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const leadMissing: ActionCheck<'lead-missing'> = {
  id: 'lead-missing',
  title: 'No lead',
  why: "An action without a lead is nobody's.",
  fix: 'Name who answers for the action.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  leavesOpen: 'who-leads',
  inPrint: 'No lead is named.',
  messages: {
    missing: 'No lead is named in {cell}.',
  },
  judge: (subject) => {
    const { leads, facts } = subject.action;
    if (leads.length > 0 || facts.withdrawn || !subject.context.expectsLead) return NOTHING;
    return [{ say: 'missing', cells: [fieldCell(subject, 'lead')] }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', '', 'May 2017'],
      ],
      finds: ['B2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'TBC', 'May 2017'],
      ],
      finds: ['B2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'May 2017'],
      ],
      finds: [],
    },
  ],
};
