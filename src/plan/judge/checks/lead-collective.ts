/** "All agencies" or a plural post names nobody who can be asked. */
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const leadCollective: ActionCheck<'lead-collective'> = {
  id: 'lead-collective',
  title: 'Lead names nobody',
  why: '"All agencies" or a plural post names nobody who can be asked.',
  fix: 'Name one who answers for the action.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'who-leads',
  inPrint: 'The lead is a group that names nobody.',
  messages: {
    collective: "'{name}' in {cell} names nobody who can be asked.",
  },
  judge: (subject) =>
    subject.action.leadOrigin !== 'own'
      ? NOTHING
      : subject.action.leads
          .filter((lead) => lead.collective)
          .map((lead) => ({
            say: 'collective',
            cells: [fieldCell(subject, 'lead')],
            data: { name: quote(lead.text) },
          })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'All agencies', 'May 2017'],
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
