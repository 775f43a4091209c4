/** Edits to the leads register before it is saved: change, merge, add and remove entries. Pure. */
import {
  newPerson,
  type LeadKind,
  type Register,
  type RegisterEntry,
} from '../../plan/read/leads/lead-match';
import type { SetupSettings } from '../../plan/read/setup/setup';

export type RegisterDraft = readonly RegisterEntry[];

/** The register from the settings if it was confirmed as a whole, otherwise the one learnt from the plan. */
export function registerDraft(settings: SetupSettings, learnt: readonly RegisterEntry[]): RegisterDraft {
  if (settings.register?.origin !== 'confirmed') return learnt;
  return settings.register.entries.map(({ name, kind, aliases, agency, from, to, ...contact }) => ({
    ...contact,
    name,
    kind: kind ?? 'unknown',
    aliases: aliases ?? [],
    agency: agency ?? null,
    from: (from ?? null) as RegisterEntry['from'],
    to: (to ?? null) as RegisterEntry['to'],
  }));
}

export function changeEntry(
  register: RegisterDraft,
  at: number,
  change: Partial<RegisterEntry>,
): RegisterDraft {
  return register.map((entry, index) => (index === at ? { ...entry, ...change } : entry));
}

/**
 * Renames an entry and keeps the old name as an alias, because the plan's cells still use it. `was` is the name before
 * editing.
 */
export function renameEntry(register: RegisterDraft, at: number, name: string, was: string): RegisterDraft {
  const others = (register[at]?.aliases ?? []).filter((alias) => alias !== was && alias !== name.trim());
  const keeps = was.trim() !== '' && was.trim().toLowerCase() !== name.trim().toLowerCase();
  return changeEntry(register, at, { name, aliases: keeps ? [...others, was] : others });
}

/**
 * The saved register with this lead, in place of an entry of its name; entries that were only learnt are not confirmed by
 * this.
 */
export function withLead(inForce: Register, kept: SetupSettings['register'], lead: RegisterEntry): Register {
  const { origin } = inForce;
  const entries =
    origin === 'confirmed'
      ? inForce.entries
      : kept
        ? registerDraft({ register: { ...kept, origin: 'confirmed' } }, [])
        : [];
  const others = entries.filter(({ name }) => name !== lead.name);
  if (others.length === entries.length) return { origin, entries: [...entries, lead] };
  return { origin, entries: entries.map((entry) => (entry.name === lead.name ? lead : entry)) };
}

/** Merges one entry into another as an alias, so no name that the plan uses is lost. */
export function mergeEntries(register: RegisterDraft, from: number, into: number): RegisterDraft {
  const gone = register[from];
  const kept = register[into];
  if (!gone || !kept || from === into) return register;
  const aliases = uniqueNames([...kept.aliases, gone.name, ...gone.aliases], kept.name);
  return register
    .map((entry, index) => (index === into ? { ...kept, aliases } : entry))
    .filter((_, index) => index !== from);
}

export function removeEntry(register: RegisterDraft, at: number): RegisterDraft {
  return register.filter((_, index) => index !== at);
}

export function addEntry(register: RegisterDraft, name: string, kind: LeadKind): RegisterDraft {
  return name.trim() === '' ? register : [{ ...newPerson(name.trim()), kind }, ...register];
}

/** Splits "CSC; Children's Social Care" into names. */
export function namesTyped(text: string): readonly string[] {
  return uniqueNames(
    text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    '',
  );
}

/** Names shared by two entries, which make the plan ambiguous. */
export function sharedNames(register: RegisterDraft): readonly string[] {
  const seen = new Map<string, number>();
  const shared = new Set<string>();
  register.forEach(({ name, aliases }, at) => {
    for (const each of [name, ...aliases]) {
      const key = each.trim().toLowerCase();
      if (key === '') continue;
      if ((seen.get(key) ?? at) !== at) shared.add(each);
      else seen.set(key, at);
    }
  });
  return [...shared];
}

function uniqueNames(names: readonly string[], except: string): readonly string[] {
  const seen = new Set([except.toLowerCase()]);
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
