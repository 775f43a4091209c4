/**
 * Weighs the words and word pairs of texts: grammatical words, and words that occur nearly everywhere, count for
 * little. Similarity is what two texts have in common by these weights.
 */
import { isStopWord, stemOf } from './action-words';
import { CELLS_PER_STEP, type Steps } from '../steps';
import { OFTEN_AT_LEAST, OFTEN_SHARE, STOP_WORD_WEIGHT } from './thresholds';

/** The words and word pairs in a text, by ascending number, and how often each occurs. */
export interface WeighedText {
  readonly features: Int32Array;
  readonly counts: Int32Array;
  /** The weight of all of it. */
  readonly weight: number;
}

export interface WordWeights {
  readonly weighed: (words: readonly string[]) => WeighedText;
  readonly weightOf: (feature: number) => number;
}

/** Counts how many texts each word and word pair is in. `texts` are those of both sides, without repeats. */
export function* wordWeights(texts: readonly (readonly string[])[]): Steps<WordWeights> {
  const numbers = new Map<string, number>();
  const often: number[] = [];
  const weights: number[] = [];
  const grammar: boolean[] = [];
  const numberOf = (feature: string): number => {
    let number = numbers.get(feature);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(feature, number);
      grammar.push(feature.split(' ').every(isStopWord));
    }
    return number;
  };
  for (const [at, words] of texts.entries()) {
    for (const feature of new Set(featuresOf(words))) {
      const number = numberOf(feature);
      often[number] = (often[number] ?? 0) + 1;
    }
    if (at % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const usual = Math.max(OFTEN_AT_LEAST, texts.length * OFTEN_SHARE);
  const weightOf = (feature: number): number =>
    (weights[feature] ??=
      Math.min(1, Math.sqrt(usual / (often[feature] ?? 1))) * (grammar[feature] ? STOP_WORD_WEIGHT : 1));
  return {
    weightOf,
    weighed: (words) => {
      const counted = new Map<number, number>();
      for (const feature of featuresOf(words)) {
        const number = numberOf(feature);
        counted.set(number, (counted.get(number) ?? 0) + 1);
      }
      const features = Int32Array.from(counted.keys()).sort();
      const counts = features.map((feature) => counted.get(feature) ?? 0);
      let weight = 0;
      for (const [at, feature] of features.entries()) weight += (counts[at] ?? 0) * weightOf(feature);
      return { features, counts, weight };
    },
  };
}

/** The stems of the words, then the pairs of neighbours. */
function featuresOf(words: readonly string[]): readonly string[] {
  const stems = words.map(stemOf);
  return [...stems, ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`)];
}

/** Twice the shared weight divided by the total weight: 1 for the same words in the same order. */
export function likenessOf(one: WeighedText, other: WeighedText, { weightOf }: WordWeights): number {
  const all = one.weight + other.weight;
  if (all === 0) return 0;
  let shared = 0;
  for (let at = 0, there = 0; at < one.features.length && there < other.features.length;) {
    const [a, b] = [one.features[at] as number, other.features[there] as number];
    if (a === b) shared += Math.min(one.counts[at] as number, other.counts[there] as number) * weightOf(a);
    if (a <= b) at += 1;
    if (b <= a) there += 1;
  }
  return (2 * shared) / all;
}
