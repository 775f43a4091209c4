/** A lead that the register does not hold cannot be asked. */
import { initialsOf } from '../../read/leads/compile-register';
import { newPerson, type LeadMatch, type Register } from '../../read/leads/lead-match';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

/** Two or three capitals that could be a person's, and that no entry of the register could mean. */
function isNobodysInitials({ name, kind }: LeadMatch, { entries }: Register): boolean {
  if (kind !== 'unknown' || !/^\p{Lu}{2,3}$/u.test(name)) return false;
  return !entries.some((entry) => entry.aliases.includes(name) || initialsOf(entry.name) === name);
}

export const leadUnknown: ActionCheck<'lead-unknown'> = {
  id: 'lead-unknown',
  title: 'Lead not in the register',
  why: 'A lead that the register does not hold cannot be asked.',
  fix: 'Add the lead to the register, or pick one that it holds.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'which-lead',
  inPrint: 'The lead is not in the register as it is spelt.',
  messages: {
    unknown: "'{name}' in {cell} is not in the leads register.",
    nearest: "'{name}' in {cell} is not in the leads register. Is it {nearest}?",
    unclear: "It is not plain who '{name}' in {cell} is.",
    initials: 'It is not plain who {name} is. Add {name} to the register, or write the name in {cell}.',
  },
  judge: (subject) => {
    const { leads, leadOrigin } = subject.action;
    if (leadOrigin !== 'own') return NOTHING;
    const { register } = subject.context;
    const confirmed = register.origin === 'confirmed';
    return leads
      .filter((lead) => !lead.known && !lead.collective && (confirmed || lead.kind === 'unknown'))
      .map((lead) => {
        const initials = isNobodysInitials(lead, register);
        const named = lead.nearest.length > 0 ? 'nearest' : 'unknown';
        return {
          say: initials ? 'initials' : confirmed ? named : 'unclear',
          cells: [fieldCell(subject, 'lead')],
          data: { name: quote(lead.name), nearest: lead.nearest.join(' or ') },
          fixes: initials ? [{ add: newPerson(lead.name) }] : [],
        };
      });
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
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'KM', 'May 2017'],
        ['Train staff', 'KM / Police', 'June 2017'],
      ],
      finds: ['B2', 'B3'],
    },
  ],
};
