/**
 * Takes the pairs that a person confirmed as they are: single ones as matches, several with one whole as merged into it
 * or split from it. An action already taken is not taken again.
 */
import type { ComparedAction } from './compared-action';
import { groupedBy, type MatchedPair } from './exact-matches';
import type { Joined } from './joined-actions';

type Sides = { readonly old: ComparedAction; readonly new: ComparedAction };

interface Confirmed {
  readonly met: readonly MatchedPair[];
  readonly merged: readonly Joined[];
  readonly split: readonly Joined[];
  /** Every pair that was taken, for leaving its actions out of the search. */
  readonly all: readonly Sides[];
}

/** `confirmed` holds indexes into `olds` and `news`. */
export function confirmedPairs(
  confirmed: readonly (readonly [old: number, now: number])[],
  olds: readonly ComparedAction[],
  news: readonly ComparedAction[],
): Confirmed {
  const pairs = confirmed.flatMap(([at, there]): Sides[] => {
    const [old, now] = [olds[at], news[there]];
    return old && now ? [{ old, new: now }] : [];
  });
  const all: Sides[] = [];
  const taken = new Set<ComparedAction>();
  const isFree = (pair: Sides): boolean => !taken.has(pair.old) && !taken.has(pair.new);
  const take = (some: readonly Sides[]): void => {
    for (const pair of some) {
      all.push(pair);
      taken.add(pair.old).add(pair.new);
    }
  };
  const joined = (whole: 'old' | 'new', part: 'old' | 'new'): readonly Joined[] =>
    [...groupedBy(pairs, (pair) => String(pair[whole].at)).values()].flatMap((group): Joined[] => {
      const free = group.filter(isFree);
      const [first] = free;
      if (!first || free.length < 2) return [];
      take(free);
      const parts = free.map((pair) => pair[part]).sort((a, b) => a.at - b.at);
      return [{ whole: first[whole], parts, asked: false }];
    });
  const merged = joined('new', 'old');
  const split = joined('old', 'new');
  const met: MatchedPair[] = [];
  for (const pair of pairs) {
    if (!isFree(pair)) continue;
    take([pair]);
    met.push({ ...pair, how: 'confirmed', asked: false, likeness: 1 });
  }
  return { met, merged, split, all };
}
