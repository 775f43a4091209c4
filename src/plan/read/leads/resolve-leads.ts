/**
 * Resolves who is responsible for an action, from the words of its lead cell and the register (POLICY.md, Leads).
 * Registered names are found first, longest first; the rest is split by structure and by the grammar of names. What
 * cannot be placed is returned as unknown, with the nearest names; placeholders ("TBC") and dates give no lead at all.
 */
import type { IsoDate } from '../dates/calendar';
import { readEvidenceReference } from '../evidence/evidence-reference';
import { isInitials } from './classify-name';
import { entryMeant, holdsOn, type CompiledRegister } from './compile-register';
import { findNames } from './find-names';
import { isFormer } from './former-lead';
import { joinUnits } from './join-units';
import { leadItems, type LeadItem } from './lead-item';
import type { LeadMatch } from './lead-match';
import { readLeadTokens, type IgnoredSpan, type LeadToken } from './lead-token';
import { nameUnits } from './name-unit';
import { nameKey } from './name-steps';
import { saysOnlyWhen } from './no-lead-words';
import { nearestNames } from './nearest-names';
import { readsAsProse } from './prose';
import { opensLikeAction } from '../recognise/wording';
import { linesOfLeads } from './signed-lines';
import { splitDuties } from './split-duties';
import type { JoinedName } from './take-remark';

/**
 * The leads of a cell, in the order written and without duplicates.
 * @param register from `compileRegister`; learnt registers split as well as confirmed ones, but no lead is then
 * `known`.
 * @param asOf the day on which an entry must apply, else it is `expired`; `null` skips this test.
 * @param ignore parts of the text that another reader handles (dates in a combined column); no lead crosses them.
 */
export function resolveLeads(
  text: string,
  register: CompiledRegister,
  asOf: IsoDate | null,
  ignore: readonly IgnoredSpan[] = [],
): readonly LeadMatch[] {
  const whole = text.trim();
  // "As above", "See 1.2": another row names the lead.
  if (whole === '' || readEvidenceReference(whole) !== null) return [];
  const ends = ignore.length === 0 ? register.exact.get(whole) : undefined;
  const entry = ends === undefined ? null : entryMeant(register, ends, asOf);
  if (entry !== null) {
    const start = text.indexOf(whole);
    return [knownLead({ register, asOf, entry, slipped: false, text: whole, start })];
  }
  const tokens = readLeadTokens(text, ignore);
  const items = leadItems(tokens, findNames(tokens, register, asOf));
  const context = { tokens, register };
  const leads = new Map<string, LeadMatch>();
  const lines = splitDuties(items, tokens)
    .filter(({ supports }) => !supports)
    .map(({ names, duty, labelled }) => ({
      names: joinUnits(nameUnits(names, context), context).filter((name) => !name.supports),
      duty,
      hasDuty: duty.length > 0,
      labelled,
    }));
  const kept = linesOfLeads(lines);
  const cell: Cell = { text, tokens, register, asOf };
  lines.forEach(({ names, duty }, at) => {
    if (kept[at] !== true || names.length === 0) return;
    const said = dutyText(text, duty, tokens);
    for (const name of names) {
      const lead = leadOf(name, cell);
      if (lead === null) continue;
      const key = nameKey(lead.name) || lead.name;
      leads.set(key, withDuty(leads.get(key) ?? lead, said));
    }
  });
  return withoutInstructions([...leads.values()]);
}

/** "Circulate the figures ⏎ Head of Finance": where another line names somebody, the instruction is not a lead. */
function withoutInstructions(leads: readonly LeadMatch[]): readonly LeadMatch[] {
  const names = ({ kind, collective }: LeadMatch): boolean => kind !== 'unknown' && !collective;
  if (leads.length < 2 || !leads.some(names)) return leads;
  return leads.filter((lead) => names(lead) || lead.known || !isInstruction(lead.text));
}

function isInstruction(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Ll}+ \S/u.test(text) && !/ \p{Lu}/u.test(text) && opensLikeAction(text);
}

/** "Owner to be identified": a word for the role of lead names nobody. */
const LABELS_ALONE = /^(?:leads?|owners?|names?|responsible (?:officer|person|lead))$/i;

/** Longer texts are not initials, however spaced. */
const MOST_INITIALS = 40;

interface Cell {
  readonly text: string;
  readonly tokens: readonly LeadToken[];
  readonly register: CompiledRegister;
  readonly asOf: IsoDate | null;
}

function leadOf(name: JoinedName, cell: Cell): LeadMatch | null {
  const lead = leadNamed(name, cell);
  if (lead === null || !isFormer(cell.tokens, name.from, name.to, cell.asOf)) return lead;
  return { ...lead, expired: true, former: true };
}

function leadNamed(name: JoinedName, cell: Cell): LeadMatch | null {
  const { register, asOf, tokens } = cell;
  const start = tokens[name.from]?.start ?? 0;
  const end = tokens[name.to - 1]?.end ?? start;
  const text = cell.text.slice(start, end);
  const { hit } = name;
  if (
    hit !== null &&
    hit.entry !== null &&
    (!name.is.collective || register.classes[hit.entry]?.collective === true)
  )
    return knownLead({ register, asOf, entry: hit.entry, slipped: hit.slips > 0, text, start });
  const isShort = hit === null && register.initials.size > 0 && text.length < MOST_INITIALS;
  const letters = isShort ? text.replace(/[.\s]/g, '') : '';
  const person = isInitials(letters) ? register.initials.get(letters) : undefined;
  // Initials that only one person in the register has mean that person and are not a misspelling.
  if (person !== undefined && (name.is.kind === 'unknown' || letters !== text))
    return knownLead({ register, asOf, entry: person, slipped: false, text, start });
  if (LABELS_ALONE.test(text)) return null;
  if (hit === null && name.is.weight === 'fragment' && readsAsProse(tokens, name.from, name.to)) return null;
  const shared = hit?.entries.flatMap((entry) => register.entries[entry]?.name ?? []) ?? [];
  return {
    name: /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text,
    kind: name.is.kind,
    known: false,
    duty: '',
    text,
    start,
    end,
    suggestion: null,
    nearest: name.is.collective
      ? []
      : shared.length > 0
        ? [...new Set(shared)].slice(0, 3)
        : nearestNames(text, register),
    collective: name.is.collective,
    expired: false,
    former: false,
  };
}

interface Found {
  readonly register: CompiledRegister;
  readonly asOf: IsoDate | null;
  readonly entry: number;
  /** Not spelt as in the register. */
  readonly slipped: boolean;
  readonly text: string;
  readonly start: number;
}

function knownLead({ register, asOf, entry, slipped, text, start }: Found): LeadMatch {
  const found = register.entries[entry];
  const name = found?.name ?? text;
  return {
    name,
    kind: register.kinds[entry] ?? 'unknown',
    known: register.origin === 'confirmed',
    duty: '',
    text,
    start,
    end: start + text.length,
    suggestion: slipped ? name : null,
    nearest: [],
    collective: register.classes[entry]?.collective === true,
    expired: asOf !== null && !holdsOn(found, asOf),
    former: false,
  };
}

/** The words of a duty, without the opening mark or the closing full stop. */
function dutyText(text: string, duty: readonly LeadItem[], tokens: readonly LeadToken[]): string {
  const words = duty.filter((item) => item.hit !== null || item.token.kind === 'word');
  const last = words.at(-1);
  const first = words[0];
  if (first === undefined || last === undefined) return '';
  if (saysOnlyWhen(words.map((item) => item.token))) return '';
  const end = tokens[last.to]?.kind === 'close' ? last.to : last.to - 1;
  return text
    .slice(first.token.start, tokens[end]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}

function withDuty(lead: LeadMatch, duty: string): LeadMatch {
  if (duty === '' || lead.duty.split('; ').includes(duty)) return lead;
  return { ...lead, duty: lead.duty === '' ? duty : `${lead.duty}; ${duty}` };
}
