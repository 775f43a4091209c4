/**
 * Finds which texts of the two sides may match, using an index of distinctive words and word pairs, so that two
 * thousand texts can be compared with two thousand others without trying every pair.
 */
import type { Steps } from '../steps';
import { CANDIDATES, LEAST_LIKENESS, TELLING } from './thresholds';
import type { WeighedText, WordWeights } from './word-weights';

export interface Candidate {
  /** Indexes into the given lists. */
  readonly old: number;
  readonly new: number;
  /** Similarity by the distinctive words alone, each counted once. */
  readonly likeness: number;
}

/** Texts looked up per step. */
const LOOKED_UP = 10;

/** The best candidates of both sides, so that swapping old and new gives the same result. */
export function* candidatesAmong(
  olds: readonly WeighedText[],
  news: readonly WeighedText[],
  { weightOf }: WordWeights,
): Steps<readonly Candidate[]> {
  const index: number[][] = [];
  const weights = new Float64Array(news.length);
  for (const [at, { features }] of news.entries()) {
    for (const feature of features) {
      const weight = weightOf(feature);
      if (weight < TELLING) continue;
      (index[feature] ??= []).push(at);
      weights[at] = (weights[at] as number) + weight;
    }
    if (at % LOOKED_UP === 0) yield LOOKED_UP;
  }
  const shared = new Float64Array(news.length);
  const touched = new Int32Array(news.length);
  const best: Candidate[][] = news.map(() => []);
  const found = new Set<Candidate>();
  for (const [at, { features }] of olds.entries()) {
    let count = 0;
    let own = 0;
    for (const feature of features) {
      const weight = weightOf(feature);
      if (weight < TELLING) continue;
      own += weight;
      for (const there of index[feature] ?? []) {
        if (shared[there] === 0) touched[count++] = there;
        shared[there] = (shared[there] as number) + weight;
      }
    }
    const kept: Candidate[] = [];
    for (let place = 0; place < count; place += 1) {
      const there = touched[place] as number;
      const likeness = (2 * (shared[there] as number)) / (own + (weights[there] as number));
      shared[there] = 0;
      if (likeness < LEAST_LIKENESS) continue;
      const others = best[there] as Candidate[];
      if (!isAmongBest(kept, likeness) && !isAmongBest(others, likeness)) continue;
      const candidate = { old: at, new: there, likeness };
      keepBest(kept, candidate);
      keepBest(others, candidate);
    }
    for (const candidate of kept) found.add(candidate);
    if (at % LOOKED_UP === 0) yield LOOKED_UP;
  }
  for (const candidate of best.flat()) found.add(candidate);
  return [...found];
}

const isAmongBest = (kept: readonly Candidate[], likeness: number): boolean =>
  kept.length < CANDIDATES || (kept[kept.length - 1] as Candidate).likeness < likeness;

function keepBest(kept: Candidate[], candidate: Candidate): void {
  if (!isAmongBest(kept, candidate.likeness)) return;
  let place = kept.length;
  while (place > 0 && (kept[place - 1] as Candidate).likeness < candidate.likeness) place -= 1;
  kept.splice(place, 0, candidate);
  if (kept.length > CANDIDATES) kept.pop();
}
