/**
 * A register that is only begun: the leads that a person has added so far, and beside them what is learnt from the plan. A
 * learnt name that an added lead bears already, as name, alias or initials, is left out.
 */
import { initialsOf } from './compile-register';
import type { Register } from './lead-match';
import { nameKey } from './name-steps';

/** What was learnt, with what the workbook keeps of a register that was begun; `null` where none was. */
export function withBegun(learnt: Register, begun: Register | null): Register {
  if (begun === null || begun.entries.length === 0) return learnt;
  const borne = new Set(
    begun.entries.flatMap(({ name, aliases }) => [name, initialsOf(name), ...aliases].map(nameKey)),
  );
  const others = learnt.entries.filter(({ name }) => !borne.has(nameKey(name)));
  return { origin: 'learnt', entries: [...begun.entries, ...others] };
}
