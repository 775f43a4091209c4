/** Whether a lead named in a plan can be asked, and if not why: a confident letter to the wrong person is worse than none. */
import type { LeadMatch, Register } from '../../read/leads/lead-match';
import { shown } from '../../read/setup/setup-cells';

/** The same lead, however its name is spaced or capitalised. */
export const leadKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** A sentence; `null` if the lead can be asked. */
export function whyNotAsked(
  { name, kind, known, collective, expired, former }: LeadMatch,
  { origin }: Register,
): string | null {
  const who = shown(name);
  if (collective) return `${who} names nobody in particular: name somebody.`;
  if (former) return `The plan says that ${who} is no longer responsible.`;
  if (expired) return `${who} is in the leads register, but not for this day.`;
  if (known) return null;
  if (origin === 'confirmed') return `${who} is not in the leads register.`;
  return kind === 'unknown' ? `It is not plain who ${who} is: add the name to the leads register.` : null;
}
