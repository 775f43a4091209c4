/**
 * Cuts the items before a duty into the smallest units that could be a lead, and the marks between them: registered
 * names, and stretches of other words. A registered name inside a longer unknown one ("LSCB Training Officer") is part
 * of it; two names with nothing between ("Board Manager Chair PPO Sub-group") are two units.
 */
import { appendAll } from '../../long-lists';
import {
  classifyName,
  countTitles,
  FRAGMENT,
  isBody,
  isCapital,
  isTradeWord,
  type NameClass,
} from './classify-name';
import type { CompiledRegister } from './compile-register';
import type { NameHit } from './find-names';
import { isPlural } from './fold-word';
import type { LeadItem } from './lead-item';
import type { LeadToken } from './lead-token';
import type { LeadTokenKind } from './lead-piece';
import { nameKey } from './name-steps';
import { beginsAnother } from './name-boundary';
import { saysNobody, saysOnlyWhen, trailingNonLead } from './no-lead-words';
import { POST_QUALIFIERS, SMALL_WORDS } from './trade-words';

export interface NameUnit {
  /** Token indexes, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly hit: NameHit | null;
  readonly is: NameClass;
  /** What separates it from the previous unit: a mark, `space` for no mark, `open` for a bracket. */
  readonly after: LeadTokenKind | 'space';
  readonly bracketed: boolean;
}

export interface UnitContext {
  readonly tokens: readonly LeadToken[];
  readonly register: CompiledRegister;
}

const EDGE_NOISE = new Set(
  'the by a an via from with jointly covered plus also then initially led now currently was previously formerly thereafter onwards'.split(
    ' ',
  ),
);

export function nameUnits(items: readonly LeadItem[], context: UnitContext): readonly NameUnit[] {
  const units: NameUnit[] = [];
  let run: LeadItem[] = [];
  let after: LeadTokenKind = 'break';
  let depth = 0;
  const flush = (next: LeadTokenKind): void => {
    const found = unitsOfRun(run, context);
    for (let at = 0; at < found.length; at += 1) {
      const { from, to, hit, is } = found[at] as BareUnit;
      const mark = at > 0 ? 'space' : units.length === 0 ? 'break' : after;
      units.push({ from, to, hit, is, after: mark, bracketed: depth > 0 });
    }
    // Of several marks in a row the strongest separator counts: ", and" is an "and", "/ ," a slash.
    const emptied = next === 'close' && depth > 0;
    after = found.length > 0 || emptied || strength(next) > strength(after) ? next : after;
    run = [];
  };
  for (const item of items) {
    if (item.hit !== null || item.token.kind === 'word') {
      run.push(item);
      continue;
    }
    flush(item.token.kind);
    if (item.token.kind === 'open') depth += 1;
    if (item.token.kind === 'close') depth = Math.max(0, depth - 1);
  }
  flush('break');
  return units;
}

const STRENGTHS: readonly string[] = 'close comma colon dash and slash open semi stop break'.split(' ');

function strength(kind: LeadTokenKind): number {
  return STRENGTHS.indexOf(kind);
}

type BareUnit = Omit<NameUnit, 'after' | 'bracketed'>;

/** "Jane Smith until May | then Tom Field": one lead after the other. */
function unitsOfRun(run: readonly LeadItem[], context: UnitContext): readonly BareUnit[] {
  const turn = run.findIndex(
    ({ token }, at) => at > 0 && SUCCEEDED.has(token.text) && isCapital(run[at + 1]?.token.text ?? ''),
  );
  if (turn < 0) return unitsInTurn(run, context);
  return [...unitsInTurn(run.slice(0, turn), context), ...unitsOfRun(run.slice(turn + 1), context)];
}

const SUCCEEDED: ReadonlySet<string> = new Set(['then', 'now']);

function unitsInTurn(run: readonly LeadItem[], context: UnitContext): readonly BareUnit[] {
  let from = 0;
  let to = run.length;
  if (to === 0) return [];
  const noise = (item: LeadItem | undefined): boolean =>
    item !== undefined &&
    item.hit === null &&
    (SMALL_WORDS.has(item.token.key) || EDGE_NOISE.has(item.token.word.low)) &&
    item.token.text !== 'A';
  while (from < to && noise(run[from])) from += 1;
  while (to > from && noise(run[to - 1])) to -= 1;
  const kept = run.slice(from, to);
  const firstWord = kept.findIndex((item) => item.hit === null);
  if (firstWord < 0)
    return adjacent(
      kept.map((item) => unitOf([item], context)),
      context,
    );
  if (kept.every((item) => item.hit === null)) return plainUnits(kept, context);
  const parts: BareUnit[] = [];
  let words: LeadItem[] = [];
  for (const item of kept) {
    if (item.hit === null) words.push(item);
    else {
      appendAll(parts, plainUnits(words, context));
      parts.push(unitOf([item], context));
      words = [];
    }
  }
  appendAll(parts, plainUnits(words, context));
  return adjacent(parts, context);
}

/** Units of words that are not in the register. */
function plainUnits(items: readonly LeadItem[], context: UnitContext): readonly BareUnit[] {
  let words = items.map((item) => item.token);
  if (words.length === 0 || saysNobody(words) || saysOnlyWhen(words)) return [];
  const cut = trailingNonLead(words);
  const kept = cut > 0 ? items.slice(0, -cut) : items;
  words = kept.map((item) => item.token);
  const units: BareUnit[] = [];
  let start = 0;
  words.forEach((_, at) => {
    if (at > start && beginsAnother(words, start, at)) {
      units.push(unitOf(kept.slice(start, at), context));
      start = at;
    }
  });
  units.push(unitOf(kept.slice(start), context));
  return units;
}

function unitOf(items: readonly LeadItem[], { tokens, register }: UnitContext): BareUnit {
  const from = items[0]?.from ?? 0;
  const to = items.at(-1)?.to ?? from;
  const hit = items.length === 1 ? (items[0]?.hit ?? null) : null;
  if (hit === null) return { from, to, hit, is: to - from > 60 ? FRAGMENT : classifyName(tokens, from, to) };
  const is = register.named[hit.entry ?? hit.entries[0] ?? 0] ?? FRAGMENT;
  // The register's "IRO" may be written "IROs", which names nobody in particular.
  const collective =
    !is.collective && hasPlural(tokens, from, to) && classifyName(tokens, from, to).collective;
  return { from, to, hit, is: collective ? { ...is, collective } : is };
}

function hasPlural(tokens: readonly LeadToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isPlural(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Decides between adjacent parts with no mark between them. */
function adjacent(parts: readonly BareUnit[], context: UnitContext): readonly BareUnit[] {
  const settled: BareUnit[] = [];
  for (const part of parts) {
    const last = settled.at(-1);
    if (last !== undefined && growsTogether(last, part, context))
      settled[settled.length - 1] = together(last, part, context);
    else settled.push(part);
  }
  return settled;
}

/** Whether two stretches with nothing between them are one name. */
function growsTogether(left: BareUnit, right: BareUnit, { tokens }: UnitContext): boolean {
  if (left.is.kind === 'person' || right.is.kind === 'person') {
    const other = left.is.kind === 'person' ? right : left;
    // "Dr | Jane Smith" is one person; "Jane Smith | Jones" and "Mary | Jane Smith" are not.
    return (
      other.hit === null &&
      other.is.weight === 'fragment' &&
      tokens.slice(other.from, other.to).every(isNameWord)
    );
  }
  const bodies = isBody(left.is) && isBody(right.is);
  if (bodies) return left.hit === null || right.hit === null || right.is.kind === 'subgroup';
  if (left.is.kind === 'role' && right.is.kind === 'role') {
    // "Deputy | Board Manager" is a different post from the board manager.
    const qualifies = POST_QUALIFIERS.has(tokens[left.to - 1]?.key ?? '');
    return left.hit === null && (qualifies || !left.is.closed);
  }
  return true;
}

function together(left: BareUnit, right: BareUnit, { tokens, register }: UnitContext): BareUnit {
  if (right.is.kind === 'person' && countTitles(tokens.slice(left.from, left.to)) === left.to - left.from)
    return right;
  // A body next to its own post or sub-group only says whose it is.
  const owned =
    right.hit !== null && isBody(left.is) && (right.is.kind === 'role' || right.is.kind === 'subgroup');
  if (owned && left.hit !== null && mayBelong(right, left, register)) return right;
  if (
    left.hit !== null &&
    left.is.kind === 'role' &&
    right.hit !== null &&
    isBody(right.is) &&
    mayBelong(left, right, register)
  )
    return left;
  const [from, to] = [left.from, right.to];
  return { from, to, hit: null, is: to - from > 60 ? FRAGMENT : classifyName(tokens, from, to) };
}

/** A word that could be part of a person's name, or a title before one. */
function isNameWord(token: LeadToken): boolean {
  return token.kind === 'word' && isCapital(token.text) && !/^\d/.test(token.text) && !isTradeWord(token.key);
}

/**
 * Whether the register allows a post or sub-group to belong to this body; another body's training officer is another
 * lead.
 */
function mayBelong(post: BareUnit, body: BareUnit, register: CompiledRegister): boolean {
  const agency = register.entries[post.hit?.entry ?? -1]?.agency ?? null;
  const name = register.entries[body.hit?.entry ?? -1]?.name ?? '';
  return agency === null || nameKey(agency) === nameKey(name);
}
