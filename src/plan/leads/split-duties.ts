/**
 * Parts what a cell says of its leads from what they are to do: "CSC to brief IROs" is CSC, "to brief IROs". Works on
 * lines and sentences; a name inside a duty begins a new lead only where a duty of its own follows it and nothing before
 * it (a verb, a preposition) makes it the object. Refuses to read names out of prose otherwise.
 */
import { classifyName, isCapital, isTradeWord } from './classify-name';
import { isLower, wordOf, type LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';
import { isJoin } from './name-steps';
import { isStillToCome, saysNobody } from './no-lead-words';
import { LABEL_WORDS, SMALL_WORDS, SUPPORT_LABELS, POSTS, BODY_HEADS } from './trade-words';

/** A stretch of the cell: the items that name its leads, then what they are to do. */
export interface LeadSegment {
  readonly names: readonly LeadItem[];
  readonly duty: readonly LeadItem[];
  /** The names stand under "Support:" or the like: they help and do not answer. */
  readonly supports: boolean;
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
const BESIDE = new Set('with via through alongside'.split(' '));
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
  for (const line of joinWrapped(cutLines(items), tokens)) {
    for (const { label, rest } of cutLabels(line)) {
      let start = 0;
      while (start < rest.length) {
        const opener = findOpener(rest, start, tokens);
        const stop = opener < rest.length ? findNextLead(rest, opener, tokens) : rest.length;
        const names = rest.slice(start, opener);
        const duty = stillToCome(rest, opener) ? [] : rest.slice(opener, stop);
        addSegment(segments, { names, duty, supports: label === 'support' }, tokens);
        start = Math.max(stop, start + 1);
      }
    }
  }
  return segments;
}

/** A stretch that names nobody goes on with what the lead before it is to do. */
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
  if (names.length === 0) return true;
  if (names.some((item) => item.hit !== null)) return false;
  const words = names.flatMap((item) => wordOf(item) ?? []);
  if (saysNobody(words) || classifyName(tokensOf(names, tokens)).weight !== 'fragment') return false;
  const prose = words.filter((word) => isLower(word) && !SMALL_WORDS.has(word.key)).length;
  return prose > 0 && (words.length > 2 || last.duty.length > 0);
}

function tokensOf(items: readonly LeadItem[], tokens: readonly LeadToken[]): readonly LeadToken[] {
  return tokens.slice(items[0]?.from ?? 0, items.at(-1)?.to ?? 0);
}

function cutLines(items: readonly LeadItem[]): LeadItem[][] {
  const lines: LeadItem[][] = [[]];
  for (const item of items) {
    const kind = item.hit === null ? item.token.kind : 'word';
    if (kind === 'break' || kind === 'semi' || kind === 'stop') lines.push([]);
    else lines.at(-1)?.push(item);
  }
  return lines.map(withoutNumber).filter((line) => line.length > 0);
}

/** "1. LSCB", "a) LSCB", "(i) LSCB": the number of a list names nobody. */
function withoutNumber(line: LeadItem[]): LeadItem[] {
  const marks = line.slice(0, 3).map((item) => (item.hit === null ? item.token : undefined));
  const at = marks[0]?.kind === 'open' ? 1 : 0;
  if (!/^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(marks[at]?.text ?? '')) return line;
  if (marks[at + 1]?.kind === 'close') return line.slice(at + 2);
  return at === 0 && /^\d/.test(marks[0]?.text ?? '') && line.length > 1 ? line.slice(1) : line;
}

/** Puts back together what a wrapped line took apart. */
function joinWrapped(lines: readonly LeadItem[][], tokens: readonly LeadToken[]): LeadItem[][] {
  const joined: LeadItem[][] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && isWrapped(before, line, tokens)) for (const item of line) before.push(item);
    else joined.push([...line]);
  }
  return joined;
}

function isWrapped(
  before: readonly LeadItem[],
  line: readonly LeadItem[],
  tokens: readonly LeadToken[],
): boolean {
  const last = before.at(-1);
  const first = line[0];
  if (last === undefined || first === undefined) return false;
  if (last.hit === null && (isJoin(last.token) || SMALL_WORDS.has(last.token.key)))
    return last.token.kind !== 'colon';
  if (first.hit !== null) return false;
  if (first.token.kind !== 'word') return first.token.kind !== 'dash';
  const bare = line.length > 30 ? null : classifyName(tokensOf(line, tokens));
  if (isLower(first.token)) return bare?.weight !== 'name' && bare?.weight !== 'sector';
  // "Learning and Improvement ⏎ Sub-Group": a bare noun is the end of the name above.
  const bareNoun = line.length === 1 && bare?.weight === 'fragment';
  if (!bareNoun || !(BODY_HEADS.has(first.token.key) || POSTS.has(first.token.key))) return false;
  return last.hit === null && classifyName(tokensOf(before.slice(-6), tokens)).weight === 'fragment';
}

/** Cuts before "Lead:" and "Support:"; the label itself is left out. */
function cutLabels(
  line: readonly LeadItem[],
): { label: 'lead' | 'support' | null; rest: readonly LeadItem[] }[] {
  const parts: { label: 'lead' | 'support' | null; rest: LeadItem[] }[] = [{ label: null, rest: [] }];
  line.forEach((item, at) => {
    const part = parts.at(-1);
    if (part === undefined) return;
    const kind = item.hit === null ? item.token.kind : 'word';
    if (kind === 'colon' || (kind === 'dash' && parts.length === 1 && at <= 4)) {
      const label = labelBefore(part.rest, kind === 'colon');
      if (label !== null) {
        part.rest.length -= label.length;
        parts.push({ label: label.support ? 'support' : 'lead', rest: [] });
        return;
      }
    }
    part.rest.push(item);
  });
  return parts.filter(({ rest }) => rest.length > 0);
}

function labelBefore(
  rest: readonly LeadItem[],
  cutsInside: boolean,
): { length: number; support: boolean } | null {
  let length = 0;
  let support = false;
  for (let at = rest.length - 1; at >= 0 && length < 6; at -= 1) {
    const item = rest[at];
    const key = wordOf(item)?.key ?? (item?.hit === null && isJoin(item.token) ? 'and' : '');
    const helps = SUPPORT_LABELS.has(key);
    if (!helps && !LABEL_WORDS.has(key)) break;
    support ||= helps;
    length += 1;
  }
  if (length === 0) return null;
  const before = rest[rest.length - length - 1];
  if (before === undefined) return { length, support };
  return cutsInside && (support || (before.hit === null && before.token.kind !== 'word'))
    ? { length, support }
    : null;
}

/** Where the duty of a stretch opens, or its end. */
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
    return at > start && isLower(next) && !isTradeWord(next?.key ?? '') && isNamed(items, start, at, tokens);
  if (token.kind !== 'word') return false;
  const low = token.text.toLowerCase();
  if (low === 'to') return isLower(next) && !/^(?:the|a|an|all|each)$/.test(next?.key ?? '');
  if (!isLower(token)) return false;
  const follows = next?.text.toLowerCase() ?? '';
  if (AUXILIARIES.has(low)) return isLower(next);
  if (low === 'for') return isLower(next) && /\p{L}{2}ing$/u.test(follows);
  if (low === 'in') return PARTNERS.has(follows);
  if (HELPED.has(low)) return follows === 'by' || follows === 'off';
  if (low === 'responsible') return follows === 'for';
  if (low === 'on') return follows === 'behalf';
  if (low === 'reporting') return follows === 'to';
  if (low === 'with' && HELPS.has(follows)) return at > start;
  if (BESIDE.has(low)) return at > start && isNamed(items, start, at, tokens);
  return at > start && low.length > 5 && low.endsWith('ing') && !isTradeWord(token.key);
}

function isNamed(
  items: readonly LeadItem[],
  start: number,
  at: number,
  tokens: readonly LeadToken[],
): boolean {
  if (isHit(items[at - 1])) return true;
  const [from, to] = [items[start]?.from ?? 0, items[at]?.from ?? 0];
  return to - from <= 40 && classifyName(tokens.slice(from, to)).weight === 'name';
}

function isHit(item: LeadItem | undefined): boolean {
  return item !== undefined && item.hit !== null;
}

function stillToCome(items: readonly LeadItem[], at: number): boolean {
  return isStillToCome([wordOf(items[at]), wordOf(items[at + 1]), wordOf(items[at + 2])]);
}

/** Where, inside the duty opened at `opener`, the next lead begins; the end where none does. */
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
  if (!single && classifyName(tokens.slice(items[from]?.from, items[at]?.from)).weight !== 'name')
    return null;
  // "to support NHS England to …": directly after the duty's verb it is the object.
  if (from <= floor + 1 && wordOf(items[floor]) !== undefined) return null;
  const before = wordOf(items[from - 1]);
  return before !== undefined && OBJECT_MARKERS.has(before.key) ? null : from;
}
