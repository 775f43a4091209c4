/**
 * Combines a register that has only been started, with the leads that a person has added so far, with what is learnt
 * from the plan. A learnt name that an added lead already has, as name, alias or initials, is left out.
 */
import { initialsOf } from './compile-register';
import type { Register } from './lead-match';
import { nameKey } from './name-steps';

/**
 * The learnt register with the entries already kept in the workbook put first; `begun` is `null` if none was started.
 */
export function withBegun(learnt: Register, begun: Register | null): Register {
  if (begun === null || begun.entries.length === 0) return learnt;
  const taken = new Set(
    begun.entries.flatMap(({ name, aliases }) => [name, initialsOf(name), ...aliases].map(nameKey)),
  );
  const others = learnt.entries.filter(({ name }) => !taken.has(nameKey(name)));
  return { origin: 'learnt', entries: [...begun.entries, ...others] };
}
