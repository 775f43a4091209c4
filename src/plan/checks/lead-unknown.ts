/** A lead that the register does not hold cannot be asked. */
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const leadUnknown: ActionCheck = {
  id: 'lead-unknown',
  title: 'Lead not in the register',
  why: 'A lead that the register does not hold cannot be asked.',
  mend: 'Add the lead to the register, or pick one that it holds.',
  scope: 'action',
  verdict: 'review',
  messages: {
    unknown: "'{name}' in {cell} is not in the leads register.",
    nearest: "'{name}' in {cell} is not in the leads register. Is it {nearest}?",
    unclear: "It is not plain who '{name}' in {cell} is.",
  },
  judge: (subject) => {
    const { leads, leadOrigin } = subject.action;
    if (leadOrigin !== 'own') return NOTHING;
    const confirmed = subject.context.register.origin === 'confirmed';
    return leads
      .filter((lead) => !lead.known && !lead.collective && (confirmed || lead.kind === 'unknown'))
      .map((lead) => ({
        say: !confirmed ? 'unclear' : lead.nearest.length > 0 ? 'nearest' : 'unknown',
        cells: [fieldCell(subject, 'lead')],
        data: { name: quote(lead.name), nearest: lead.nearest.join(' or ') },
      }));
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Zephyr Alliance', 'May 2017'],
      ],
      finds: ['B2'],
      register: ['Anytown CCG'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'Anytown CCG', 'May 2017'],
      ],
      finds: [],
      register: ['Anytown CCG'],
    },
  ],
};
