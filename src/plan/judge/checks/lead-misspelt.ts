/** A misspelt lead is counted as someone else. */
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const leadMisspelt: ActionCheck = {
  id: 'lead-misspelt',
  title: 'Lead misspelt',
  why: 'A misspelt lead is counted as somebody else.',
  mend: 'Take the spelling of the register.',
  scope: 'action',
  verdict: 'review',
  messages: {
    misspelt: "'{text}' in {cell} is spelt '{name}' in the leads register.",
  },
  judge: (subject) => {
    const { action } = subject;
    const reading = action.row.readings.lead;
    if (action.leadOrigin !== 'own' || !reading) return NOTHING;
    return action.leads.flatMap((lead) => {
      if (lead.suggestion === null) return [];
      const after = reading.text.slice(0, lead.start) + lead.suggestion + reading.text.slice(lead.end);
      const cell = fieldCell(subject, 'lead');
      const fixes = reading.how === 'own' ? [{ cell, before: reading.text, after: { text: after } }] : [];
      return [
        { say: 'misspelt', cells: [cell], data: { text: quote(lead.text), name: lead.suggestion }, fixes },
      ];
    });
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Anytwon Council', 'May 2017'],
      ],
      finds: ['B2'],
      register: ['Anytown Council'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'ANYTOWN council', 'May 2017'],
      ],
      finds: [],
      register: ['Anytown Council'],
    },
  ],
};
