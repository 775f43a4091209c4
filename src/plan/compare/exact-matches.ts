/**
 * Matches actions with exactly the same words on both sides. If the same words occur several times, the rest of the row
 * distinguishes them; those that cannot be distinguished are matched in order, and queried if their rows differ.
 */
import { appendAll } from '../long-lists';
import { CELLS_PER_STEP, type Steps } from '../steps';
import { FEW_WORDS } from './thresholds';
import { allWords, type ComparedAction } from './compared-action';

export interface MatchedPair {
  readonly old: ComparedAction;
  readonly new: ComparedAction;
  readonly how: 'exact' | 'likeness' | 'confirmed';
  readonly asked: boolean;
  readonly likeness: number;
}

type KeyOf = (action: ComparedAction) => string;

/**
 * From everything that a row says to progressively less of it; `''` if it does not say it. What a row leaves blank tells
 * it from no other: the copy may have no such column. The number decides last, and only between rows of the same words.
 */
const TELL_APART: readonly KeyOf[] = [
  (action) => `${action.ref}|${action.section}|${allWords(action)}`,
  allWords,
  ({ recommendation, ref, lead }) => told(recommendation, [ref, lead]),
  ({ recommendation, lead }) => told(recommendation, [lead]),
  ({ recommendation, section }) => told(recommendation, [section]),
  ({ recommendation }) => recommendation,
  ({ ref, lead }) => told('', [ref, lead]),
  ({ lead, section }) => told('', [lead, section]),
  ({ ref }) => ref,
];

const told = (recommendation: string, parts: readonly string[]): string =>
  parts.includes('') ? '' : [recommendation, ...parts].join('|');

/** In this many of the first keys, rows with equal values are interchangeable, however many there are. */
const ALIKE_THROUGHOUT = 2;

export function* exactMatches(
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
): Steps<readonly MatchedPair[]> {
  const now = groupedBy(news, wordsKey);
  const met: MatchedPair[] = [];
  for (const [key, old] of groupedBy(olds, wordsKey)) {
    const there = now.get(key);
    if (!there) continue;
    appendAll(met, key === '' ? meetAlike(old, there) : meetGroup(old, there));
    if (old.length > 1 || met.length % CELLS_PER_STEP === 0) yield old.length;
  }
  return met;
}

const wordsKey: KeyOf = ({ words }) => words.join(' ');

function meetGroup(olds: readonly ComparedAction[], news: readonly ComparedAction[]): readonly MatchedPair[] {
  const [old] = olds;
  const [now] = news;
  if (olds.length === 1 && news.length === 1 && old && now) {
    return isTooLittle(old, now) ? [] : [exact(old, now, false)];
  }
  const { met, left, right } = toldApart(olds, news, TELL_APART);
  const isLast = left.length === 1 && right.length === 1;
  for (let at = 0; at < Math.min(left.length, right.length); at += 1)
    met.push(exact(left[at] as ComparedAction, right[at] as ComparedAction, !isLast));
  return met;
}

/** Actions without a word, such as "[…]": the same only if the whole row is. */
const meetAlike = (
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
): readonly MatchedPair[] => toldApart(olds, news, TELL_APART.slice(0, ALIKE_THROUGHOUT)).met;

function toldApart(
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
  tellApart: readonly KeyOf[],
) {
  const met: MatchedPair[] = [];
  const taken = new Set<ComparedAction>();
  let [left, right] = [olds, news];
  for (const [tier, keyOf] of tellApart.entries()) {
    const there = groupedBy(right, keyOf);
    for (const [key, some] of groupedBy(left, keyOf)) {
      if (key === '') continue;
      const others = there.get(key) ?? [];
      const most = Math.min(some.length, others.length);
      if (tier >= ALIKE_THROUGHOUT && (some.length > 1 || others.length > 1)) continue;
      for (let at = 0; at < most; at += 1) {
        const [one, other] = [some[at] as ComparedAction, others[at] as ComparedAction];
        met.push(exact(one, other, false));
        taken.add(one).add(other);
      }
    }
    left = left.filter((action) => !taken.has(action));
    right = right.filter((action) => !taken.has(action));
    if (left.length === 0 || right.length === 0) break;
  }
  return { met, left, right };
}

const exact = (old: ComparedAction, now: ComparedAction, asked: boolean): MatchedPair => ({
  old,
  new: now,
  how: 'exact',
  asked,
  likeness: 1,
});

/** "Audit" under one recommendation and "Audit" under another: left to matching by similarity, which asks. */
function isTooLittle(old: ComparedAction, now: ComparedAction): boolean {
  const told = old.recommendation !== '' && now.recommendation !== '';
  return (
    old.words.length < FEW_WORDS && told && old.recommendation !== now.recommendation && old.ref !== now.ref
  );
}

export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
