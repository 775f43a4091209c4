/**
 * Weighs how similar two differently worded actions are: by the action itself, raised slightly by the recommendation's
 * words, the number, the lead and the section. An index finds the pairs worth weighing.
 */
import { CELLS_PER_STEP, type Steps } from '../steps';
import { candidatesAmong } from './candidates';
import type { ComparedAction } from './compared-action';
import { groupedBy } from './exact-matches';
import { standsInside } from './joined-actions';
import {
  ALIKE_PAIRS,
  LEAST_LIKENESS,
  ONLY_ONES,
  ONLY_ONES_WORDS,
  PART_WORDS,
  POSSIBLE_MATCH,
  RECOMMENDATION_LIFTS,
  SAME_LEAD,
  SAME_REF,
  SAME_SECTION,
  SURE_MATCH,
} from './thresholds';
import { likenessOf, wordWeights, type WeighedText, type WordWeights } from './word-weights';

export interface WeighedPair {
  readonly old: ComparedAction;
  readonly new: ComparedAction;
  /** By the words alone. */
  readonly words: number;
  /** Including what number, lead and section add. */
  readonly likeness: number;
}

/** Pairs weighed per step. */
const WEIGHED = 100;

/**
 * `olds` and `news` are the actions still unmatched; `all` are the actions of both sides, which show what words are
 * common.
 */
export function* weighPairs(
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
  all: readonly ComparedAction[],
): Steps<readonly WeighedPair[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { words } of all) texts.set(words.join(' '), words);
  yield all.length;
  const weights = yield* wordWeights([...texts.values()]);
  const weighed = memoised(weights);
  const pairs = new Map<ComparedAction, Map<ComparedAction, number>>();
  yield* gather(pairs, olds, news, ({ words }) => words, weighed, weights);
  // If the action itself finds no candidate, the recommendation may, as words sometimes move between the two columns.
  const near = new Set<ComparedAction>();
  for (const [old, others] of pairs)
    for (const [now, likeness] of others) if (likeness >= SURE_MATCH) near.add(old).add(now);
  const lost = (actions: readonly ComparedAction[]) => actions.filter((action) => !near.has(action));
  yield* gather(pairs, lost(olds), lost(news), ({ whole }) => whole, weighed, weights);
  const isOnlyOne = onlyOnes(olds, news);
  const found: WeighedPair[] = [];
  let done = 0;
  for (const [old, others] of pairs) {
    for (const now of others.keys()) {
      const pair = weigh(old, now, isOnlyOne, weighed, weights);
      if (pair.likeness >= LEAST_LIKENESS) found.push(pair);
      done += 1;
      if (done % WEIGHED === 0) yield WEIGHED;
    }
  }
  return found;
}

type Weighed = (words: readonly string[]) => WeighedText;

function memoised({ weighed }: WordWeights): Weighed {
  const known = new Map<string, WeighedText>();
  return (words) => {
    const key = words.join(' ');
    let text = known.get(key);
    if (!text) known.set(key, (text = weighed(words)));
    return text;
  };
}

function* gather(
  pairs: Map<ComparedAction, Map<ComparedAction, number>>,
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
  wordsBy: (action: ComparedAction) => readonly string[],
  weighed: Weighed,
  weights: WordWeights,
): Steps<void> {
  const [left, right] = [olds, news].map((actions) => [
    ...groupedBy(actions, (action) => wordsBy(action).join(' ')).values(),
  ]) as [ComparedAction[][], ComparedAction[][]];
  yield 1;
  const texts = function* (groups: ComparedAction[][]): Steps<WeighedText[]> {
    const made: WeighedText[] = [];
    for (const [first] of groups) {
      made.push(weighed(first ? wordsBy(first) : []));
      if (made.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
    return made;
  };
  const candidates = yield* candidatesAmong(yield* texts(left), yield* texts(right), weights);
  let done = 0;
  for (const { old, new: now, likeness } of candidates) {
    const [ones, others] = [left[old] ?? [], right[now] ?? []];
    const isMany = ones.length * others.length > ALIKE_PAIRS;
    for (const [at, one] of ones.entries()) {
      for (const [there, other] of others.entries()) {
        if (isMany && at !== there && (one.ref === '' || one.ref !== other.ref)) continue;
        let known = pairs.get(one);
        if (!known) pairs.set(one, (known = new Map<ComparedAction, number>()));
        known.set(other, Math.max(likeness, known.get(other) ?? 0));
      }
      done += others.length;
      if (done >= ALIKE_PAIRS) {
        yield WEIGHED;
        done = 0;
      }
    }
  }
}

function weigh(
  old: ComparedAction,
  now: ComparedAction,
  isOnlyOne: (action: ComparedAction) => boolean,
  weighed: Weighed,
  weights: WordWeights,
): WeighedPair {
  const alone = likenessOf(weighed(old.words), weighed(now.words), weights);
  const whole = likenessOf(weighed(old.whole), weighed(now.whole), weights);
  const moved = [old, now].some(
    ({ actionText, recommendation }) => actionText === '' || recommendation === '',
  );
  let words = Math.max(alone, moved ? whole : Math.min(whole, alone + RECOMMENDATION_LIFTS));
  const isLong = Math.min(old.words.length, now.words.length) >= PART_WORDS;
  if (words < POSSIBLE_MATCH && isLong && (standsInside(old, now) || standsInside(now, old)))
    words = POSSIBLE_MATCH;
  const sameRef = old.ref !== '' && old.ref === now.ref;
  const sameLead = old.lead !== '' && old.lead === now.lead;
  const sameSection = old.section !== '' && old.section === now.section;
  const more = (sameRef ? SAME_REF : 0) + (sameLead ? SAME_LEAD : 0) + (sameSection ? SAME_SECTION : 0);
  const reworded =
    old.recommendation !== '' &&
    old.recommendation === now.recommendation &&
    (sameLead || (sameRef && alone >= ONLY_ONES_WORDS)) &&
    isOnlyOne(old) &&
    isOnlyOne(now);
  const likeness = words < LEAST_LIKENESS ? words : Math.min(0.99, words + more);
  return { old, new: now, words, likeness: reworded ? Math.max(likeness, ONLY_ONES) : likeness };
}

/** Whether an action is the only one left under its recommendation. */
function onlyOnes(
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
): (action: ComparedAction) => boolean {
  const counts = [olds, news].map((side) => groupedBy(side, ({ recommendation }) => recommendation));
  const only = new Set(
    counts.flatMap((groups) => [...groups.values()].filter(({ length }) => length === 1).flat()),
  );
  return (action) => only.has(action);
}
