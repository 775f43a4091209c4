/**
 * Matches the actions of two versions of a plan, by words first and numbers second. Pairs that a person confirmed or
 * separated come first, then exact matches, then merged and split actions, then similar ones; the rest are removed or
 * new.
 */
import type { PlanReport } from '../judge/report/plan-report';
import type { Steps } from '../steps';
import { comparedActions, type ComparedAction } from './compared-action';
import { confirmedPairs } from './confirmed-pairs';
import { exactMatches, type MatchedPair } from './exact-matches';
import { joinedActions, mayStandBeside, standsBeside, type Joined } from './joined-actions';
import { nearMatches } from './near-matches';
import { PART_WORDS } from './thresholds';
import { weighPairs, type WeighedPair } from './weigh-pairs';

/** What a person decided about queried pairs, by the actions' indexes on their sides. */
export interface Decisions {
  /** Several with the same new action were merged into it; several with the same old one are what it was split into. */
  readonly confirmed: readonly (readonly [old: number, now: number])[];
  readonly parted: readonly (readonly [old: number, now: number])[];
}

export const NO_DECISIONS: Decisions = { confirmed: [], parted: [] };

export interface Identity {
  readonly olds: readonly ComparedAction[];
  readonly news: readonly ComparedAction[];
  /** In the order of the old plan. */
  readonly met: readonly MatchedPair[];
  /** Several old actions merged into a new one. */
  readonly merged: readonly Joined[];
  /** One old action split into several new ones. */
  readonly split: readonly Joined[];
  readonly gone: readonly ComparedAction[];
  readonly added: readonly ComparedAction[];
}

export function* identify(
  oldPlans: readonly PlanReport[],
  newPlans: readonly PlanReport[],
  { confirmed, parted }: Decisions = NO_DECISIONS,
): Steps<Identity> {
  const olds = yield* comparedActions(oldPlans);
  const news = yield* comparedActions(newPlans);
  const apart = new Set(parted.map(([old, now]) => `${old}|${now}`));
  const isParted = ({ old, new: now }: Pair) => apart.has(`${old.at}|${now.at}`);
  const said = confirmedPairs(confirmed, olds, news);
  const left = leftOf(olds, news, said.all);
  const same = (yield* exactMatches(left.olds, left.news)).filter((pair) => !isParted(pair));
  yield 1;
  const others = leftOf(left.olds, left.news, same);
  const pairs = (yield* weighPairs(others.olds, others.news, [...olds, ...news])).filter(
    (pair) => !isParted(pair),
  );
  const merged = yield* joinedActions(pairs.map(({ old, new: now }) => ({ part: old, whole: now })));
  yield 1;
  const halves = yield* joinedActions(pairs.map(({ old, new: now }) => ({ part: now, whole: old })));
  const split = halves.filter(({ whole }) => !merged.some(({ parts }) => parts.includes(whole)));
  yield 1;
  const joined = new Set([...merged, ...split].flatMap(({ parts, whole }) => [...parts, whole]));
  const near = yield* nearMatches(pairs.filter(({ old, new: now }) => !joined.has(old) && !joined.has(now)));
  yield 1;
  return withSwallowed({
    olds,
    news,
    merged: [...said.merged, ...merged],
    split: [...said.split, ...split],
    pairs,
    met: [...said.met, ...same, ...near],
  });
}

type Pair = Pick<MatchedPair, 'old' | 'new'>;

function leftOf(olds: readonly ComparedAction[], news: readonly ComparedAction[], met: readonly Pair[]) {
  const [old, now] = [new Set(met.map((pair) => pair.old)), new Set(met.map((pair) => pair.new))];
  return {
    olds: olds.filter((action) => !old.has(action)),
    news: news.filter((action) => !now.has(action)),
  };
}

/**
 * Finds a leftover action whose words are inside an action that was matched with a differently worded one: the two have
 * been merged. Where only some are, the match is queried.
 */
function withSwallowed(
  found: Omit<Identity, 'gone' | 'added'> & { readonly pairs: readonly WeighedPair[] },
): Identity {
  const { olds, news, pairs } = found;
  const near = new Map(
    found.met
      .filter(({ how }) => how === 'likeness')
      .flatMap((match) => [[match.old, match] as const, [match.new, match] as const]),
  );
  const isJoined = new Set(
    [...found.merged, ...found.split].flatMap(({ parts, whole }) => [...parts, whole]),
  );
  const left = leftOf(olds, news, found.met);
  const spare = new Set([...left.olds, ...left.news].filter((action) => !isJoined.has(action)));
  const dropped = new Set<MatchedPair>();
  const doubted = new Set<MatchedPair>();
  const swallowed = (side: 'old' | 'new', other: 'old' | 'new'): readonly Joined[] => {
    const wholes = new Map<
      ComparedAction,
      { readonly match: MatchedPair; readonly parts: ComparedAction[] }
    >();
    for (const pair of pairs) {
      const [part, whole] = [pair[side], pair[other]];
      if (!spare.has(part) || part.words.length < PART_WORDS) continue;
      const match = near.get(whole);
      if (!match || dropped.has(match)) continue;
      if (!standsBeside(part, match[side], whole)) {
        if (mayStandBeside(part, match[side], whole)) doubted.add(match);
        continue;
      }
      const known = wholes.get(whole);
      if (known) known.parts.push(part);
      else wholes.set(whole, { match, parts: [match[side], part] });
      spare.delete(part);
    }
    for (const { match } of wholes.values()) dropped.add(match);
    return [...wholes].map(([whole, { parts }]) => ({
      whole,
      parts: parts.sort((a, b) => a.at - b.at),
      asked: true,
    }));
  };
  const merged = [...found.merged, ...swallowed('old', 'new')];
  const split = [...found.split, ...swallowed('new', 'old')];
  const met = found.met
    .filter((match) => !dropped.has(match))
    .map((match) => (doubted.has(match) ? { ...match, asked: true } : match))
    .sort((a, b) => a.old.at - b.old.at);
  const settled = new Set([
    ...met.flatMap((pair) => [pair.old, pair.new]),
    ...[...merged, ...split].flatMap(({ parts, whole }) => [...parts, whole]),
  ]);
  const unsettled = (actions: readonly ComparedAction[]) => actions.filter((action) => !settled.has(action));
  return { olds, news, met, merged, split, gone: unsettled(olds), added: unsettled(news) };
}
