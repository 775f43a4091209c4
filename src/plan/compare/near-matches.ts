/**
 * Matches actions that are worded differently on the two sides, the most similar pair first. A pair is queried if it is
 * only fairly similar, has a rival nearly as similar, or differs in both its figures and its number.
 */
import type { ComparedAction } from './compared-action';
import type { Steps } from '../steps';
import type { MatchedPair } from './exact-matches';
import { sortedInSteps } from './sorted-in-steps';
import { POSSIBLE_MATCH, RIVAL_MARGIN, SURE_MATCH } from './thresholds';
import type { WeighedPair } from './weigh-pairs';

export function* nearMatches(pairs: readonly WeighedPair[]): Steps<readonly MatchedPair[]> {
  const ranked = yield* sortedInSteps(
    pairs.filter(({ likeness }) => likeness >= POSSIBLE_MATCH),
    mostSimilarFirst,
  );
  const partners = new Map<ComparedAction, WeighedPair>();
  const chosen: WeighedPair[] = [];
  for (const pair of ranked) {
    if (partners.has(pair.old) || partners.has(pair.new)) continue;
    partners.set(pair.old, pair);
    partners.set(pair.new, pair);
    chosen.push(pair);
  }
  yield 1;
  const rivalled = new Set<WeighedPair>();
  for (const pair of ranked)
    for (const own of [partners.get(pair.old), partners.get(pair.new)])
      if (own && own !== pair && isRival(pair, own, partners)) rivalled.add(own);
  return chosen.map((pair) => ({
    old: pair.old,
    new: pair.new,
    how: 'likeness',
    asked: pair.likeness < SURE_MATCH || rivalled.has(pair) || onlyFiguresDiffer(pair),
    likeness: pair.likeness,
  }));
}

/** Gives the same order whichever side is called old. */
function mostSimilarFirst(a: WeighedPair, b: WeighedPair): number {
  const apart = b.likeness - a.likeness;
  if (Math.abs(apart) > 1e-9) return apart;
  const [one, other] = [a, b].map((pair) => [pair.old.at + pair.new.at, Math.abs(pair.old.at - pair.new.at)]);
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}

/**
 * Nearly as similar as the chosen pair, and not itself better matched elsewhere. If the words do not count against it,
 * an equal number decides.
 */
function isRival(
  rival: WeighedPair,
  own: WeighedPair,
  partners: ReadonlyMap<ComparedAction, WeighedPair>,
): boolean {
  if (rival.likeness < own.likeness - RIVAL_MARGIN) return false;
  const third = rival.old === own.old ? rival.new : rival.old;
  const elsewhere = partners.get(third);
  if (elsewhere && elsewhere.likeness >= rival.likeness + RIVAL_MARGIN) return false;
  const isNumbered = hasSameRef(own) && !hasSameRef(rival);
  return !(isNumbered && own.words >= rival.words - 1e-9);
}

const hasSameRef = ({ old, new: now }: WeighedPair): boolean => old.ref !== '' && old.ref === now.ref;

/** "Report on quarter 1" and "Report on quarter 2" are two actions, unless they have the same number. */
function onlyFiguresDiffer(pair: WeighedPair): boolean {
  if (hasSameRef(pair)) return false;
  const [old, now] = [pair.old, pair.new].map(({ words }) => ({
    figures: words.filter(hasDigit).join(' '),
    rest: words.filter((word) => !hasDigit(word)).join(' '),
  }));
  return old?.rest === now?.rest && old?.figures !== now?.figures;
}

const hasDigit = (word: string): boolean => /\d/.test(word);
