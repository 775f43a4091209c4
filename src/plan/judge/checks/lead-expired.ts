/** A lead who has left, or a body that has closed, cannot answer. */
import { fieldCell, quote, type ActionCheck } from './check';

export const leadExpired: ActionCheck<'lead-expired'> = {
  id: 'lead-expired',
  title: 'Lead no longer holds',
  why: 'A lead who has left, or a body that has closed, cannot answer.',
  fix: 'Name who answers for the action now.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'which-lead',
  inPrint: 'The lead was in the register, and is there no longer.',
  messages: {
    expired: "'{name}' in {cell} is marked as no longer current in the leads register.",
    former: "{cell} says that '{name}' no longer leads.",
  },
  judge: (subject) =>
    subject.action.leads
      .filter((lead) => lead.expired)
      .map((lead) => ({
        say: lead.former ? 'former' : 'expired',
        cells: [fieldCell(subject, 'lead')],
        data: { name: quote(lead.name) },
      })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Anytown PCT', 'May 2017'],
      ],
      asOf: '2016-10-15',
      register: [{ name: 'Anytown PCT', to: '2013-03-31' }],
      finds: ['B2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'A. Alder (until March), B. Birch', 'May 2017'],
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
