/**
 * Finds the register's names in the words of a cell, longest name first. Tolerates case, plurals, small words, a
 * missing "and", a wrapped line, and a spelling slip in words of five letters or more, but never in a digit, initials
 * or a first letter. A name that two leads share equally is left unresolved.
 */
import type { IsoDate } from '../dates/calendar';
import { entryMeant, type CompiledRegister, type NameNode } from './compile-register';
import type { LeadToken } from './lead-token';
import { isJoin, JOIN } from './name-steps';
import { forgivenSlips } from './spelling';
import { SMALL_WORDS } from './trade-words';

/** A name of the register found in the tokens `[from, to)`. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  /** Index into `CompiledRegister.entries`; `null` if the spelling is shared. */
  readonly entry: number | null;
  /** Every entry that the spelling could mean. */
  readonly entries: readonly number[];
  readonly slips: number;
}

interface Walk {
  readonly tokens: readonly LeadToken[];
  readonly register: CompiledRegister;
  readonly asOf: IsoDate | null;
  readonly hits: Candidate[];
  steps: number;
}

interface Candidate extends NameHit {
  readonly size: number;
  /** The token of a line break or comma inside the match, or `null`. */
  readonly loose: number | null;
}

/** Upper limit on steps tried from one word, whatever the register. */
const MOST_STEPS = 400;

export function findNames(
  tokens: readonly LeadToken[],
  register: CompiledRegister,
  asOf: IsoDate | null,
): readonly NameHit[] {
  const walk: Walk = { tokens, register, asOf, hits: [], steps: 0 };
  if (register.root.next.size === 0) return walk.hits;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as LeadToken;
    if (token.kind !== 'word' || SMALL_WORDS.has(token.key)) continue;
    walk.steps = 0;
    takeWord(walk, register.root, at, at, 0, null, 0);
  }
  return choose(walk.hits);
}

/** Continues from a node with the tokens at `at`; the match began at `start`. */
function follow(
  walk: Walk,
  node: NameNode,
  start: number,
  at: number,
  slips: number,
  loose: number | null,
  size: number,
): void {
  const token = walk.tokens[at];
  walk.steps += 1;
  if (token === undefined || node.next.size === 0 || walk.steps > MOST_STEPS) return;
  if (token.kind === 'word') {
    if (SMALL_WORDS.has(token.key)) follow(walk, node, start, at + 1, slips, loose, size);
    else takeWord(walk, node, start, at, slips, loose, size);
  } else if (token.kind === 'break') {
    if (loose === null) follow(walk, node, start, at + 1, slips, at, size);
  } else if (token.kind === 'close') {
    follow(walk, node, start, at + 1, slips, loose, size);
  } else if (isJoin(token)) {
    const joined = node.next.get(JOIN);
    if (joined !== undefined) follow(walk, joined, start, at + 1, slips, loose, size);
    else if (walk.tokens[at - 1] !== undefined && isJoin(walk.tokens[at - 1] as LeadToken))
      follow(walk, node, start, at + 1, slips, loose, size);
    else if (token.kind === 'comma' && loose === null) follow(walk, node, start, at + 1, slips, at, size);
  }
}

function takeWord(
  walk: Walk,
  node: NameNode,
  start: number,
  at: number,
  slips: number,
  loose: number | null,
  size: number,
): void {
  const token = walk.tokens[at];
  if (token === undefined) return;
  const exact = node.next.get(token.key);
  const joined = node.next.get(JOIN);
  const unjoined = joined?.next.get(token.key);
  if (exact !== undefined) arrive(walk, exact, start, at, slips, loose, size);
  if (unjoined !== undefined) arrive(walk, unjoined, start, at, slips, loose, size);
  if (exact !== undefined || unjoined !== undefined || slips >= 2) return;
  for (const correction of walk.register.corrections(token.key)) {
    const next = node.next.get(correction.word) ?? joined?.next.get(correction.word);
    if (next !== undefined) arrive(walk, next, start, at, slips + correction.slips, loose, size);
  }
}

function arrive(
  walk: Walk,
  node: NameNode,
  start: number,
  at: number,
  slips: number,
  loose: number | null,
  size: number,
): void {
  const ends = slips === 0 ? node.ends : node.ends.filter((end) => slips <= forgivenSlips(end.letters));
  const entry = ends.length === 0 ? null : entryMeant(walk.register, ends, walk.asOf);
  if (ends.length > 0 && allowsLoose(walk, entry, loose)) {
    const to = walk.tokens[at + 1]?.kind === 'close' && opensBracket(walk, start, at) ? at + 2 : at + 1;
    walk.hits.push({
      from: start,
      to,
      entry,
      entries: ends.map((end) => end.entry),
      slips,
      size: size + 1,
      loose,
    });
  }
  follow(walk, node, start, at + 1, slips, loose, size + 1);
}

function opensBracket({ tokens }: Walk, start: number, at: number): boolean {
  return tokens.slice(start, at).some((token) => token.kind === 'open');
}

/** A comma that the register's name lacks is tolerated only inside a post's title. */
function allowsLoose(walk: Walk, entry: number | null, loose: number | null): boolean {
  if (loose === null || walk.tokens[loose]?.kind !== 'comma') return true;
  return entry !== null && walk.register.kinds[entry] === 'role';
}

/** Longest first, then the better spelt, then the earlier; the result has no overlaps. */
function choose(hits: readonly Candidate[]): readonly NameHit[] {
  if (hits.every((hit, at) => at === 0 || hit.from >= (hits[at - 1] as Candidate).to)) return hits;
  const whole = hits.some((hit) => hit.loose !== null) ? withoutBridges(hits) : hits;
  const ordered =
    whole.length < 2
      ? whole
      : [...whole].sort((a, b) => b.size - a.size || a.slips - b.slips || a.from - b.from || b.to - a.to);
  const taken = new Uint8Array(hits.reduce((most, hit) => Math.max(most, hit.to), 0));
  const chosen = new Map<number, Candidate>();
  for (const hit of ordered) {
    const rival = chosen.get(hit.from);
    if (rival?.to === hit.to && rival.size === hit.size && rival.slips === hit.slips) {
      // The same words match two leads equally well, so nothing decides.
      const entries = [...new Set([...rival.entries, ...hit.entries])];
      if (rival.entry !== hit.entry) chosen.set(hit.from, { ...rival, entry: null, entries });
      continue;
    }
    if (taken.subarray(hit.from, hit.to).includes(1)) continue;
    taken.fill(1, hit.from, hit.to);
    chosen.set(hit.from, hit);
  }
  return [...chosen.values()].sort((a, b) => a.from - b.from);
}

/** Drops a match across a break or comma if two other matches cover the same words, one on each side. */
function withoutBridges(hits: readonly Candidate[]): readonly Candidate[] {
  const spans = new Set(hits.map((hit) => `${String(hit.from)}:${String(hit.to)}`));
  const starts = new Map<number, number[]>();
  for (const hit of hits) starts.set(hit.to, [...(starts.get(hit.to) ?? []), hit.from]);
  return hits.filter((hit) => {
    if (hit.loose === null) return true;
    const { loose } = hit;
    return !(
      spans.has(`${String(hit.from)}:${String(loose)}`) &&
      (starts.get(hit.to) ?? []).some((from) => from > loose)
    );
  });
}
