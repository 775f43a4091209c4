/** What a person does to the leads register before it is saved: change, merge, add and remove entries. Pure. */
import {
  newPerson,
  type LeadKind,
  type Register,
  type RegisterEntry,
} from '../../plan/read/leads/lead-match';
import type { SetupSettings } from '../../plan/read/setup/setup';

export type RegisterDraft = readonly RegisterEntry[];

/** The register in the settings where the whole was confirmed, or the one that was learnt from the plan. */
export function registerDraft(settings: SetupSettings, learnt: readonly RegisterEntry[]): RegisterDraft {
  if (settings.register?.origin !== 'confirmed') return learnt;
  return settings.register.entries.map(({ name, kind, aliases, agency, from, to }) => ({
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

/** Another name, with the old one kept as an alias: the plan's cells go on saying it. `was` is the name before the editing. */
export function renameEntry(register: RegisterDraft, at: number, name: string, was: string): RegisterDraft {
  const others = (register[at]?.aliases ?? []).filter((alias) => alias !== was && alias !== name.trim());
  const keeps = was.trim() !== '' && was.trim().toLowerCase() !== name.trim().toLowerCase();
  return changeEntry(register, at, { name, aliases: keeps ? [...others, was] : others });
}

/** The register as it would be kept with one lead more: what was merely learnt is not confirmed by it. */
export function withLead(inForce: Register, kept: SetupSettings['register'], lead: RegisterEntry): Register {
  const { origin } = inForce;
  const entries =
    origin === 'confirmed'
      ? inForce.entries
      : kept
        ? registerDraft({ register: { ...kept, origin: 'confirmed' } }, [])
        : [];
  return { origin, entries: [...entries, lead] };
}

/** The one becomes another name of the other: nothing by which the plan knows it is lost. */
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

/** "CSC; Children's Social Care" as names. */
export function namesTyped(text: string): readonly string[] {
  return uniqueNames(
    text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    '',
  );
}

/** Names that two entries share: the plan could mean either. */
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
