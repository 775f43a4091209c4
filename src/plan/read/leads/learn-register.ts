/**
 * Learns a first register from the plan's own lead cells, for confirmation: names that stand alone in a cell or line,
 * that recur, or that the grammar is sure of, with their spellings grouped under the commonest. Refuses fragments and
 * names that identify nobody. A misspelling of a commoner name is left out, so that the correction can be offered.
 */
import { classifyName, isInitials } from './classify-name';
import { compileRegister } from './compile-register';
import type { LeadMatch, Register, RegisterEntry } from './lead-match';
import { readLeadTokens } from './lead-token';
import { nameKey } from './name-steps';
import { resolveLeads } from './resolve-leads';
import { sameData } from '../../same-data';
import { finish, ROWS_PER_STEP, type Steps } from '../../steps';
import { commonest, sightingsIn, type Sighting } from './sightings';
import { forgivenSlips, slipsBetween } from './spelling';
import { BODY_HEADS } from './trade-words';

const NOTHING: Register = { origin: 'learnt', entries: [] };

/**
 * Learns from the lead cells of a plan, and from its section names if those name leads.
 * Entries are in order of name; `origin` is `learnt`, so no lead is known until somebody confirms it.
 */
export function learnRegister(cells: readonly string[], sections: readonly string[] = []): Register {
  return finish(learnInSteps(cells, sections)).register;
}

export interface LearntRegister {
  readonly register: Register;
  /** The leads of each cell, if they were read with exactly the register that was then learnt; else empty. */
  readonly leads: ReadonlyMap<string, readonly LeadMatch[]>;
}

/** `learnRegister` in steps: yields every few cells, and also returns the leads read on the way. */
export function* learnInSteps(
  cells: readonly string[],
  sections: readonly string[] = [],
): Steps<LearntRegister> {
  const counts = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    if (at % ROWS_PER_STEP === 0) yield 0;
    if (cell.trim() !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const first = withoutRuns(entriesOf(yield* sightingsIn(counts, NOTHING, null), true));
  // A second pass: names found standing alone now split the cells in which they are adjacent.
  const leads = new Map<string, readonly LeadMatch[]>();
  const second = withoutRuns(
    entriesOf(yield* sightingsIn(counts, { origin: 'learnt', entries: first }, leads), false),
  );
  const named = sections.flatMap((name) => (name.trim() === '' ? [] : [sectionEntry(name.trim())]));
  const seen = new Set(second.map((entry) => nameKey(entry.name)));
  const added = named.filter((entry) => !seen.has(nameKey(entry.name)) && seen.add(nameKey(entry.name)));
  const entries = [...second, ...added];
  // The second pass usually learns nothing new. Learnt entries apply on every day, so no as-of date affects what was
  // read.
  const isSettled = sameData(entries, first);
  return { register: { origin: 'learnt', entries }, leads: isSettled ? leads : new Map() };
}

function entriesOf(sightings: ReadonlyMap<string, Sighting>, sureOnly: boolean): RegisterEntry[] {
  const initials = definedInitials(sightings);
  const kept = [...sightings].filter(([key, seen]) => {
    if (initials.has(key.toUpperCase())) return false;
    if (seen.kind === 'unknown' && !(seen.alone > 0 || seen.count > 1)) return false;
    const name = commonest(seen);
    if (isProse(name) || (seen.kind === 'unknown' && seen.count < 2 && !/[\p{Lu}\p{N}]/u.test(name)))
      return false;
    return !sureOnly || seen.alone > 0 || (seen.count > 1 && seen.kind !== 'unknown');
  });
  const slips = misspelt(kept);
  return kept
    .filter(([key]) => !slips.has(key))
    .map(([, seen]) => entryOf(seen))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function entryOf(seen: Sighting): RegisterEntry {
  const name = commonest(seen);
  const others = [...seen.spellings.keys()].filter((spelling) => spelling !== name).sort();
  return {
    name,
    kind: seen.kind,
    aliases: [...others, ...[...seen.initials].filter((letters) => letters !== name).sort()],
    agency: agencyOf(name, seen.kind),
    from: null,
    to: null,
  };
}

/** Drops names that are two others run together ("Jane Smith John Brown"), judging by the names themselves. */
function withoutRuns(entries: RegisterEntry[]): RegisterEntry[] {
  const doubtful = new Set(
    entries.filter(
      ({ name, kind }) => (kind === 'unknown' || kind === 'person') && name.split(' ').length > 2,
    ),
  );
  if (doubtful.size === 0) return entries;
  const names = new Set(entries.filter((entry) => !doubtful.has(entry)).map(({ name }) => name));
  const compiled = compileRegister({
    origin: 'learnt',
    entries: entries.filter((entry) => !doubtful.has(entry)),
  });
  return entries.filter((entry) => {
    if (!doubtful.has(entry)) return true;
    const leads = resolveLeads(entry.name, compiled, null);
    return leads.length < 2 || !leads.every(({ name }) => names.has(name));
  });
}

/** A section heading as a lead: the whole heading is the name. */
function sectionEntry(name: string): RegisterEntry {
  const { kind } = classifyName(readLeadTokens(name));
  return { name, kind, aliases: [], agency: null, from: null, to: null };
}

/** Initials that the plan itself explains ("Ann Other (AO)"); they are an alias, not a separate lead. */
function definedInitials(sightings: ReadonlyMap<string, Sighting>): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { initials } of sightings.values())
    for (const letters of initials) times.set(letters, (times.get(letters) ?? 0) + 1);
  return new Set([...times].flatMap(([letters, count]) => (count === 1 ? [letters] : [])));
}

/**
 * Keys that are a misspelling of a commoner name. Compares only names with the same first letter and similar length.
 */
function misspelt(kept: readonly (readonly [string, Sighting])[]): ReadonlySet<string> {
  const found = new Set<string>();
  const buckets = new Map<string, (readonly [string, Sighting])[]>();
  for (const item of kept) {
    const bucket = `${item[0][0] ?? ''}${String(item[0].split(' ').length)}`;
    const list = buckets.get(bucket);
    if (list === undefined) buckets.set(bucket, [item]);
    else if (list.length < 200) list.push(item);
  }
  for (const list of buckets.values())
    for (const [key, seen] of list)
      if (list.some(([other, more]) => more.count > seen.count && differsBySlip(key, other))) found.add(key);
  return found;
}

function differsBySlip(key: string, other: string): boolean {
  const [words, others] = [key.split(' '), other.split(' ')];
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const like = others[at] ?? '';
    if (word === like) continue;
    const bound = Math.min(forgivenSlips(word.length), forgivenSlips(like.length));
    if (bound === 0 || word[0] !== like[0] || /\d/.test(word + like)) return false;
    slips += slipsBetween(word, like, bound);
    if (slips > bound) return false;
  }
  return slips > 0 && slips <= forgivenSlips(other.length);
}

/** "Designated Nurse, Sutton CCG": the agency, if the name states it after a comma or a dash, or at its end. */
function agencyOf(name: string, kind: LeadMatch['kind']): string | null {
  if (kind !== 'role' && kind !== 'subgroup') return null;
  const last =
    name
      .split(/\s*[,–—(]\s*|\s-\s/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const part = last.replace(/\)$/, '').trim();
  if (part === name) {
    const first = name.split(' ')[0] ?? '';
    const is = classifyName(readLeadTokens(first));
    return isInitials(first) && is.weight === 'name' && BODY_HEADS.has(first.toLowerCase()) && kind === 'role'
      ? first
      : null;
  }
  const is = classifyName(readLeadTokens(part));
  return is.weight === 'name' && (is.kind === 'agency' || is.kind === 'board') ? part : null;
}

/** A stretch in lower case is a sentence, not a name. */
function isProse(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 14 ||
    (words.length > 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2)
  );
}
