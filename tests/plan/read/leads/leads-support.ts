/** Shared by the lead tests: reads a cell and prints the result. */
import { compileRegister } from '../../../../src/plan/read/leads/compile-register';
import { explainLeads } from '../../../../src/plan/read/leads/explain';
import type { LeadMatch, Register, RegisterEntry } from '../../../../src/plan/read/leads/lead-match';
import { resolveLeads } from '../../../../src/plan/read/leads/resolve-leads';

export const NO_REGISTER: Register = { origin: 'learnt', entries: [] };

export function entry(name: string, rest: Partial<RegisterEntry> = {}): RegisterEntry {
  return { name, kind: 'unknown', aliases: [], agency: null, from: null, to: null, ...rest };
}

export function confirmed(...entries: readonly (RegisterEntry | string)[]): Register {
  return {
    origin: 'confirmed',
    entries: entries.map((item) => (typeof item === 'string' ? entry(item) : item)),
  };
}

export function resolve(
  text: string,
  register: Register = NO_REGISTER,
  ...rest: readonly [asOf?: string | null, ignore?: readonly { start: number; end: number }[]]
): readonly LeadMatch[] {
  return resolveLeads(text, compileRegister(register), (rest[0] ?? null) as never, rest[1] ?? []);
}

export function namesOf(leads: readonly LeadMatch[]): readonly string[] {
  return leads.map((lead) => lead.name);
}

/** `Name [known]`, `Name [known, offered]` or `Name [kind]` for each lead of a cell, given a register as text. */
export function explained(text: string, register: readonly string[]): readonly string[] {
  return explainLeads({ text, register }).leads.map(
    ({ name, kind, known, suggestion }) =>
      `${name} [${known ? 'known' : kind}${suggestion === null ? '' : ', offered'}]`,
  );
}
