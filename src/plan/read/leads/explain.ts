/**
 * Answers the headless command's `explain leads` for one cell: `{text, register?}` to the JSON described in
 * COMMANDS.md. A given register counts as confirmed; without one, a register is learnt from the text alone and no lead
 * is known.
 */
import { classifyName, isInitials } from './classify-name';
import { compileRegister, isNamedBy, withoutRemark } from './compile-register';
import type { LeadKind, Register, RegisterEntry } from './lead-match';
import { learnRegister } from './learn-register';
import { readLeadTokens } from './lead-token';
import { resolveLeads } from './resolve-leads';

export interface LeadsExplained {
  readonly text: string;
  readonly leads: readonly {
    readonly name: string;
    readonly kind: LeadKind;
    readonly known: boolean;
    readonly duty: string;
    readonly suggestion: string | null;
  }[];
}

/**
 * Each string of `register` is a name, optionally with other spellings: `Jane Smith = JS; J Smith`, `Jane Smith (JS)`.
 */
export function explainLeads(line: {
  readonly text: string;
  readonly register?: readonly string[];
}): LeadsExplained {
  const register: Register =
    line.register === undefined ? learnRegister([line.text]) : registerOfNames(line.register);
  const leads = resolveLeads(line.text, compileRegister(register), null);
  return {
    text: line.text,
    leads: leads.map(({ name, kind, known, duty, suggestion }) => ({ name, kind, known, duty, suggestion })),
  };
}

/** Builds a register from typed names, each with one or more spellings; it counts as confirmed. */
export function registerOfNames(names: readonly string[]): Register {
  return { origin: 'confirmed', entries: names.flatMap(entryOf) };
}

function entryOf(written: string): RegisterEntry[] {
  const [name = '', aliases = ''] = written.split(/=(.*)/s);
  if (name.trim() === '') return [];
  const inside = /\(([^()]*)\)\s*$/.exec(name)?.[1]?.trim() ?? '';
  const bare = withoutRemark(name.trim());
  const { kind } = classifyName(readLeadTokens(bare));
  const initials = isInitials(inside) && isNamedBy(inside, bare, kind) ? inside : null;
  return [
    {
      name: initials === null ? name.trim() : bare,
      kind,
      aliases: [...aliases.split(';'), initials ?? '']
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      agency: null,
      from: null,
      to: null,
    },
  ];
}
