/**
 * Separates the leads of a cell from what they are to do: "CSC to brief IROs" is CSC, "to brief IROs". Works on lines
 * and sentences. A name inside a duty starts a new lead only if its own duty follows and nothing before it (a verb, a
 * preposition) makes it the object. Otherwise it takes no names from prose.
 */
import { classifyName, isCapital, isTradeWord } from './classify-name';
import { instructionLine } from './instruction-line';
import { isHit, isLower, tokensOf, wordOf, type LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';
import { labelledLines } from './lead-lines';
import { namedDoers, namesWhatIsDone } from './named-doers';
import { isStillToCome, namesOnlyALead, saysNobody } from './no-lead-words';
import { BODY_HEADS, POSTS, SMALL_WORDS } from './trade-words';

/** A stretch of the cell: the items that name its leads, then what they are to do. */
export interface LeadSegment {
  readonly names: readonly LeadItem[];
  readonly duty: readonly LeadItem[];
  /** The names follow "Support:" or a similar label: they help and are not responsible. */
  readonly supports: boolean;
  /** The names follow a label of their own: "Accountable:". */
  readonly labelled: boolean;
}

type GrowingSegment = LeadSegment & { readonly duty: LeadItem[] };

const AUXILIARIES = new Set('will shall must should is are has have was were can may'.split(' '));
const PARTNERS = new Set(
  'consultation partnership conjunction liaison collaboration association agreement discussion'.split(' '),
);
const HELPED = new Set(
  'supported assisted overseen advised monitored led chaired coordinated signed informed'.split(' '),
);
const HELPS = new Set(
  'support input oversight assistance help advice contribution contributions involvement the all'.split(' '),
);
const BESIDE = new Set('with via through alongside c/o'.split(' '));
const PREPOSITIONS = new Set('to with by from on via through'.split(' '));
const OBJECT_MARKERS = new Set(
  'with from by to for of on in at the a an all that via through between against into about under all each their its'.split(
    ' ',
  ),
);

export function splitDuties(
  items: readonly LeadItem[],
  tokens: readonly LeadToken[],
): readonly LeadSegment[] {
  const segments: GrowingSegment[] = [];
  for (const { label, rest } of labelledLines(items, tokens)) {
    const as = { supports: label === 'support', labelled: label === 'lead' };
    const told = instructionLine(rest, tokens);
    if (told !== null) {
      const { doer: names, instruction } = told;
      addSegment(segments, { names, duty: [...instruction], ...as }, tokens);
    }
    let start = told === null ? 0 : rest.length;
    while (start < rest.length) {
      const opener = findOpener(rest, start, tokens);
      const stop = opener < rest.length ? findNextLead(rest, opener, tokens) : rest.length;
      const written = rest.slice(start, opener);
      const isToCome = stillToCome(rest, opener);
      const duty = isToCome ? [] : rest.slice(opener, stop);
      const names = isToCome && namesOnlyALead(written.flatMap((item) => wordOf(item) ?? [])) ? [] : written;
      const doers =
        segments.length === 0 && duty.length > 0 && namesWhatIsDone(names, duty, tokens)
          ? namedDoers(duty, tokens)
          : [];
      if (doers.length === 0) addSegment(segments, { names, duty, ...as }, tokens);
      for (const doer of doers) addSegment(segments, { names: doer, duty: [...duty], ...as }, tokens);
      start = Math.max(stop, start + 1);
    }
  }
  return segments;
}

/** Adds a stretch, or appends it to the previous lead's duty if it only continues that duty. */
function addSegment(segments: GrowingSegment[], segment: GrowingSegment, tokens: readonly LeadToken[]): void {
  const last = segments.at(-1);
  if (last === undefined || last.supports || !goesOn(segment, last, tokens)) {
    segments.push(segment);
    return;
  }
  for (const item of segment.names) last.duty.push(item);
  for (const item of segment.duty) last.duty.push(item);
}

function goesOn({ names }: LeadSegment, last: LeadSegment, tokens: readonly LeadToken[]): boolean {
  const bracket = names.findIndex((item) => item.hit === null && item.token.kind === 'open');
  const bare = bracket > 0 ? names.slice(0, bracket) : names;
  if (bare.length === 0) return true;
  if (bare.some(isHit)) return false;
  const words = bare.flatMap((item) => wordOf(item) ?? []);
  // "to audit; report to Board": lower-case words after a duty that go on to mention somebody are part of the duty.
  if (last.duty.length > 0 && isLower(words[0]) && words.some((word) => PREPOSITIONS.has(word.text)))
    return true;
  if (saysNobody(words) || classifyName(tokensOf(bare, tokens)).weight !== 'fragment') return false;
  // "… to June; Jane Smith thereafter"
  if (classifyName(words.slice(0, 2)).kind === 'person') return false;
  const prose = words.filter((word) => isLower(word) && !SMALL_WORDS.has(word.key)).length;
  return prose > 0 && (words.length > 2 || last.duty.length > 0);
}

/** Index of the item that opens the duty of a stretch; the end if there is none. */
function findOpener(items: readonly LeadItem[], start: number, tokens: readonly LeadToken[]): number {
  let depth = 0;
  for (let at = start; at < items.length; at += 1) {
    const item = items[at];
    if (item?.hit !== null) continue;
    if (item.token.kind === 'open') depth += 1;
    else if (item.token.kind === 'close') depth = Math.max(0, depth - 1);
    if (depth === 0 && opensDuty(items, start, at, tokens)) return at;
  }
  return items.length;
}

function opensDuty(
  items: readonly LeadItem[],
  start: number,
  at: number,
  tokens: readonly LeadToken[],
): boolean {
  const token = items[at]?.token;
  const next = wordOf(items[at + 1]);
  if (token === undefined) return false;
  if (token.kind === 'dash' || token.kind === 'colon')
    return at > start && isLower(next) && !namesPost(next, items) && isNamed(items, start, at, tokens);
  if (token.kind !== 'word') return false;
  const { low } = token.word;
  if (low === 'to') return isLower(next) && !/^(?:the|a|an|all|each)$/.test(next?.key ?? '');
  if (!isLower(token)) return false;
  const follows = next?.word.low ?? '';
  if (AUXILIARIES.has(low)) return isLower(next);
  if (low === 'for') return isLower(next) && /\p{L}{2}ing$/u.test(follows);
  if (low === 'in') return PARTNERS.has(follows);
  if (HELPED.has(low)) return follows === 'by' || follows === 'off';
  if (low === 'responsible') return follows === 'for';
  if (low === 'on') return follows === 'behalf';
  if (low === 'reporting') return follows === 'to';
  if (low === 'with' && HELPS.has(follows)) return at > start;
  if (BESIDE.has(low)) return at > start && isNamed(items, start, at, tokens);
  const doing = at > start && low.length > 5 && low.endsWith('ing') && !isTradeWord(token.key);
  return doing && isNamed(items, start, at, tokens);
}

/** A lower-case line can still end in a post: "csc - head of service". */
function namesPost(next: LeadToken | undefined, items: readonly LeadItem[]): boolean {
  const ends = [next?.key ?? '', wordOf(items.at(-1))?.key ?? ''];
  return ends.some((key) => POSTS.has(key) || BODY_HEADS.has(key)) && items.length <= 12;
}

function isNamed(
  items: readonly LeadItem[],
  start: number,
  at: number,
  tokens: readonly LeadToken[],
): boolean {
  if (isHit(items[at - 1])) return true;
  const [from, to] = [items[start]?.from ?? 0, items[at]?.from ?? 0];
  return to - from <= 40 && classifyName(tokens, from, to).weight === 'name';
}

function stillToCome(items: readonly LeadItem[], at: number): boolean {
  return isStillToCome([wordOf(items[at]), wordOf(items[at + 1]), wordOf(items[at + 2])]);
}

/** Where, inside the duty opened at `opener`, the next lead begins; the end if none does. */
function findNextLead(items: readonly LeadItem[], opener: number, tokens: readonly LeadToken[]): number {
  for (let at = opener + 3; at < items.length; at += 1) {
    if (items[at]?.hit !== null || !opensDuty(items, at, at, tokens)) continue;
    const from = nameBefore(items, at, opener + 1, tokens);
    if (from !== null) return from;
  }
  return items.length;
}

function nameBefore(
  items: readonly LeadItem[],
  at: number,
  floor: number,
  tokens: readonly LeadToken[],
): number | null {
  let from = at;
  for (let back = at - 1; back > floor && at - back <= 10; back -= 1) {
    const item = items[back];
    if (item === undefined) break;
    const connects =
      item.hit === null &&
      (item.token.kind === 'and' || item.token.key === 'of' || item.token.kind === 'slash');
    if (item.hit !== null || (item.token.kind === 'word' && isCapital(item.token.text))) from = back;
    else if (!connects) break;
  }
  if (from === at) return null;
  const single = from === at - 1 && isHit(items[from]);
  if (!single && classifyName(tokens, items[from]?.from, items[at]?.from).weight !== 'name') return null;
  // "to support NHS England to …": directly after the duty's verb, the name is its object.
  if (from <= floor + 1 && wordOf(items[floor]) !== undefined) return null;
  const before = wordOf(items[from - 1]);
  return before !== undefined && OBJECT_MARKERS.has(before.key) ? null : from;
}
