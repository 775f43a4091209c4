/** A lead who is not in the register cannot be asked. */
import { initialsOf } from '../../read/leads/compile-register';
import { newPerson, type LeadMatch, type Register } from '../../read/leads/lead-match';
import type { RegisterFix } from '../report/fix';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

/** Two or three capitals that could be a person's initials but match no entry of the register. */
function isNobodysInitials({ name, kind }: Pick<LeadMatch, 'name' | 'kind'>, { entries }: Register): boolean {
  if (kind !== 'unknown' || !/^\p{Lu}{2,3}$/u.test(name)) return false;
  return !entries.some((entry) => entry.aliases.includes(name) || initialsOf(entry.name) === name);
}

/** Longer words are a sentence rather than a name. */
const LONGEST_NAME = 40;

/** The leads that it may be, best first, and last itself as a new lead. */
function additions({ name, kind, nearest }: LeadMatch, register: Register): readonly RegisterFix[] {
  if (name.length > LONGEST_NAME) return [];
  const isInitials = isNobodysInitials({ name, kind }, register);
  const known =
    register.origin === 'confirmed' && !isInitials
      ? nearest.flatMap((near) => register.entries.find((entry) => entry.name === near) ?? [])
      : [];
  const asNew = isInitials ? newPerson(name) : { ...newPerson(name), kind };
  return [
    ...known.map((entry) => ({ add: { ...entry, aliases: [...entry.aliases, name] }, named: name })),
    { add: asNew, named: name },
  ];
}

export const leadUnknown: ActionCheck<'lead-unknown'> = {
  id: 'lead-unknown',
  title: 'Lead not in the register',
  why: 'A lead that the register does not hold cannot be asked.',
  fix: 'Add the name to the leads, or pick one of them.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'which-lead',
  inPrint: 'The lead is not in the register as it is spelt.',
  messages: {
    unknown: "'{name}' in {cell} is not in the leads register.",
    nearest: "'{name}' in {cell} is not in the leads register. Is it {nearest}?",
    unclear: "It is not plain who '{name}' in {cell} is.",
    initials: 'It is not plain who {name} is. Add {name} to the leads, or write the name in {cell}.',
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
          fixes: additions(lead, register),
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
