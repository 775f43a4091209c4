/** A misspelt lead is counted as somebody else. */
import type { LeadMatch } from '../../read/leads/lead-match';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

/** All of a cell's slips put right at once: the words between them stay. */
function asSpelt(text: string, leads: readonly LeadMatch[]): string {
  let after = text;
  for (const { start, end, suggestion } of [...leads].sort((a, b) => b.start - a.start))
    if (suggestion !== null) after = after.slice(0, start) + suggestion + after.slice(end);
  return after;
}

export const leadMisspelt: ActionCheck<'lead-misspelt'> = {
  id: 'lead-misspelt',
  title: 'Lead misspelt',
  why: 'A misspelt lead is counted as somebody else.',
  fix: 'Take the spelling of the register.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'which-lead',
  inPrint: 'The lead is not in the register as it is spelt.',
  offeredAs: 'misspelt-lead',
  messages: {
    misspelt: "'{text}' in {cell} is spelt '{name}' in the leads register.",
  },
  judge: (subject) => {
    const { action } = subject;
    const reading = action.row.readings.lead;
    if (action.leadOrigin !== 'own' || !reading) return NOTHING;
    const cell = fieldCell(subject, 'lead');
    const after = { text: asSpelt(reading.text, action.leads) };
    const fixes = reading.how === 'own' ? [{ cell, before: reading.text, after }] : [];
    return action.leads.flatMap((lead) => {
      if (lead.suggestion === null) return [];
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
