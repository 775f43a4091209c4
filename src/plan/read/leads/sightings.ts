/**
 * Collects what a plan's lead cells say of each name: its spellings, how often it stands there and how often alone, and
 * the initials that follow it in brackets.
 */
import { compileRegister, isNamedBy } from './compile-register';
import type { LeadMatch, Register } from './lead-match';
import { nameKey } from './name-steps';
import { resolveLeads } from './resolve-leads';
import { CELLS_PER_STEP, type Steps } from '../../steps';

/** What was seen of one name. */
export interface Sighting {
  readonly spellings: Map<string, Spelling>;
  kind: LeadMatch['kind'];
  count: number;
  /** How often it was alone in a cell or line. */
  alone: number;
  readonly initials: Set<string>;
}

interface Spelling {
  readonly text: string;
  readonly seen: Sighting;
  times: number;
}

/**
 * The sightings by name, in the order first seen. `counts` holds how many cells have each text; `read`, if given, takes
 * the leads of each.
 */
export function* sightingsIn(
  counts: ReadonlyMap<string, number>,
  register: Register,
  read: Map<string, readonly LeadMatch[]> | null,
): Steps<ReadonlyMap<string, Sighting>> {
  const compiled = compileRegister(register);
  const sightings = new Map<string, Sighting>();
  const spelt = new Map<string, Spelling | null>();
  let cells = 0;
  for (const [cell, count] of counts) {
    cells += 1;
    if (cells % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    const leads = resolveLeads(cell, compiled, null);
    read?.set(cell, leads);
    for (const lead of leads) {
      if (lead.collective) continue;
      let spelling = spelt.get(lead.text);
      if (spelling === undefined) spelt.set(lead.text, (spelling = spellingOf(lead, sightings)));
      if (spelling === null) continue;
      spelling.times += count;
      const { seen } = spelling;
      seen.count += count;
      if (leads.length === 1 || standsAlone(cell, lead)) seen.alone += count;
      const initials = initialsAfter(cell, lead);
      if (initials !== null && isNamedBy(initials, lead.text, lead.kind)) seen.initials.add(initials);
    }
  }
  return sightings;
}

/** How the lead is spelt, among the sightings of its name; `null` if it holds no word. */
function spellingOf({ text: written, kind }: LeadMatch, sightings: Map<string, Sighting>): Spelling | null {
  const text = /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written;
  const key = nameKey(text);
  if (key === '') return null;
  let seen = sightings.get(key);
  if (seen === undefined)
    sightings.set(key, (seen = { spellings: new Map(), kind, count: 0, alone: 0, initials: new Set() }));
  let spelling = seen.spellings.get(text);
  if (spelling === undefined) seen.spellings.set(text, (spelling = { text, seen, times: 0 }));
  return spelling;
}

/** "Local Safeguarding Board (LSCB)": the initials in the bracket that follows the name; `null` if none do. */
function initialsAfter(cell: string, { end }: LeadMatch): string | null {
  if (cell.indexOf('(', end) < 0) return null;
  return /^\s*\(\s*(\p{Lu}{2,6})\s*\)/u.exec(cell.slice(end, end + 20))?.[1] ?? null;
}

/** Alone on its line or between marks, with or without a duty. */
function standsAlone(cell: string, { start, end }: LeadMatch): boolean {
  const blank = cell.slice(Math.max(0, start - 4), start).trim() === '';
  const before = cell.slice(Math.max(0, start - 3), start).replace(/[ \t]+$/, '');
  const after = cell.slice(end, end + 4).trimStart();
  return (blank || /[\n;/]$/.test(before)) && /^(?:$|[\n;/]|to\b)/.test(after);
}

/** The commonest spelling; if tied, the fullest, then the first alphabetically. */
export function commonest({ spellings }: Sighting): string {
  const ranked = [...spellings.values()].sort(
    (a, b) => b.times - a.times || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  return ranked[0]?.text ?? '';
}
