/**
 * Finds actions whose words appear together in one action of the other side: merged into it, or split from it. Nearly
 * all of each part must be inside the whole, in a place of its own, and together the parts must fill most of it.
 */
import type { Steps } from '../steps';
import type { ComparedAction } from './compared-action';
import {
  LESSER_PART_WORDS,
  MAY_BE_INSIDE,
  ONE_FILLS,
  PAIRS_INSIDE,
  PART_INSIDE,
  PART_WORDS,
  WHOLE_FILLED,
} from './thresholds';
import { stemOf } from './action-words';

export interface Joined {
  readonly parts: readonly ComparedAction[];
  readonly whole: ComparedAction;
  /** Whether a person still has to say so. */
  readonly asked: boolean;
}

/** Every word of both actions of a pair is looked at. */
const PAIRS_PER_STEP = 50;

/** `pairs` are parts with the wholes that share words with them. A part of one whole is not part of another. */
export function* joinedActions(
  pairs: readonly { readonly part: ComparedAction; readonly whole: ComparedAction }[],
): Steps<readonly Joined[]> {
  const byWhole = new Map<ComparedAction, ComparedAction[]>();
  for (const [at, { part, whole }] of pairs.entries()) {
    if (at % PAIRS_PER_STEP === 0) yield PAIRS_PER_STEP;
    const { length } = part.words;
    if (length < LESSER_PART_WORDS || length > whole.words.length * ONE_FILLS) continue;
    if (!standsInside(part, whole)) continue;
    const parts = byWhole.get(whole);
    if (parts) parts.push(part);
    else byWhole.set(whole, [part]);
  }
  const taken = new Set<ComparedAction>();
  const found: Joined[] = [];
  let done = 0;
  for (const whole of [...byWhole.keys()].sort((a, b) => a.at - b.at)) {
    done += byWhole.get(whole)?.length ?? 0;
    if (done >= PAIRS_PER_STEP) {
      yield done;
      done = 0;
    }
    const parts = partsOf(
      whole,
      (byWhole.get(whole) ?? []).filter((part) => !taken.has(part)),
    );
    if (parts.length < 2) continue;
    for (const part of parts) taken.add(part);
    found.push({ whole, parts: [...parts].sort((a, b) => a.at - b.at), asked: true });
  }
  return found;
}

/** Whether nearly all of an action's words are inside another, most of them in the same sequence. */
export function standsInside(part: ComparedAction, whole: ComparedAction): boolean {
  const [few, many] = [part.words.map(stemOf), whole.words.map(stemOf)];
  if (few.length > many.length) return false;
  return shareInside(few, many) >= PART_INSIDE && shareInside(pairsOf(few), pairsOf(many)) >= PAIRS_INSIDE;
}

/** Whether the part has words of its own in the whole, besides those of another part. */
export function standsBeside(part: ComparedAction, other: ComparedAction, whole: ComparedAction): boolean {
  if (part.words.length > whole.words.length * ONE_FILLS || !standsInside(part, whole)) return false;
  const left = countsOf(whole.words.map(stemOf));
  taken(other.words.map(stemOf), left);
  return taken(part.words.map(stemOf), left) / part.words.length >= WHOLE_FILLED;
}

/** Whether half of the part's words are in the whole besides those of another part: too few to say that they belong there. */
export function mayStandBeside(part: ComparedAction, other: ComparedAction, whole: ComparedAction): boolean {
  if (part.words.length < PART_WORDS) return false;
  const left = countsOf(whole.words.map(stemOf));
  taken(other.words.map(stemOf), left);
  return taken(part.words.map(stemOf), left) / part.words.length >= MAY_BE_INSIDE;
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

function shareInside(few: readonly string[], many: readonly string[]): number {
  return few.length === 0 ? 0 : taken(few, countsOf(many)) / few.length;
}

/** The longest part first; each uses up its words in the whole, and the remainder must fit the next. */
function partsOf(whole: ComparedAction, candidates: readonly ComparedAction[]): readonly ComparedAction[] {
  const total = whole.words.length;
  const left = countsOf(whole.words.map(stemOf));
  const parts: ComparedAction[] = [];
  let filled = 0;
  for (const part of [...candidates].sort((a, b) => b.words.length - a.words.length || a.at - b.at)) {
    const words = part.words.map(stemOf);
    if (taken(words, new Map(left)) / words.length < PART_INSIDE) continue;
    const fills = taken(words, left);
    if (fills / total >= ONE_FILLS) return [];
    filled += fills;
    parts.push(part);
  }
  const isWhole = filled / total >= WHOLE_FILLED && (parts[0]?.words.length ?? 0) >= PART_WORDS;
  return isWhole ? parts : [];
}

/** Removes words from the counts and returns how many were found. */
function taken(words: readonly string[], counts: Map<string, number>): number {
  let found = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    found += 1;
  }
  return found;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
