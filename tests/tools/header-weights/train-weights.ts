/**
 * Trains the weights of header words on the matchers' own phrases by multinomial logistic regression: the same phrases
 * always give the same table. Uses nothing but the phrases, so that an author only ever adds one.
 */
import type { HeaderMatcher } from '../../../src/plan/read/schema/header-matcher';
import { termFeatures, UNKNOWN } from '../../../src/plan/read/schema/header-features';
import { headerTerms, type HeaderTerms } from '../../../src/plan/read/schema/header-terms';
import { labelLetter, type HeaderWeights } from '../../../src/plan/read/schema/header-weights';

export interface Phrases {
  readonly matchers: readonly HeaderMatcher[];
  readonly none: readonly string[];
}

const NONE = 'none';
const ROUNDS = 120;
const RATE = 0.5;
/**
 * Regularisation: how far each round pulls every weight towards zero. What few phrases support stays out of the table.
 */
const DRAW = 0.00014;
/** A pair, an opening or an ending needs at least this many phrases to count. */
const LEAST_SEEN = 2;
/** Weight of a "perhaps" relative to a phrase, and how much of it goes to none of the fields. */
const PERHAPS = 0.4;
/** Weight of a phrase that contains an unknown word. */
const BLURRED = 0.3;
/** Weight of a single word that is not a phrase. */
const ALONE = 0.3;
/** Smaller weights decide nothing and would only make the pane's script longer. */
const LEAST_WEIGHT = 0.65;

const KNOWN_WEIGHT = 0.12;
/** What says that a word is unknown keeps all its weights: it is all that speaks against any field. */
const leastOf = (name: string): number => (/^[#~]/.test(name) ? KNOWN_WEIGHT : LEAST_WEIGHT);
const isWord = (name: string): boolean => /^[\p{L}\p{N}]+$/u.test(name);

interface Sample {
  readonly features: readonly string[];
  readonly label: string;
  readonly weight: number;
}

/** A digest of everything that the weights are made from. */
export function phrasesDigest({ matchers, none }: Phrases): string {
  const text = JSON.stringify([
    matchers.map(({ field, phrases, perhaps, examples, asks }) => [field, phrases, perhaps, examples, asks]),
    none,
    [ROUNDS, RATE, DRAW, LEAST_SEEN, PERHAPS, BLURRED, ALONE, LEAST_WEIGHT],
  ]);
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${text.length}-${hash.toString(16)}`;
}

export function trainWeights(phrases: Phrases): HeaderWeights {
  const words = vocabulary(phrases);
  const samples = samplesOf(phrases, words);
  const labels = [...phrases.matchers.map(({ field }) => field as string), NONE];
  const names = namesIn(samples);
  const weights = fit(samples, labels, names);
  const table: Record<string, string> = {};
  names.forEach((name, at) => {
    const own = labels.map((_, l) => ({
      letter: labelLetter(l),
      weight: weights[at * labels.length + l] as number,
    }));
    const most = own.reduce((top, { weight }) => Math.max(top, Math.abs(weight)), 0);
    // A word stays in the table by its greatest weight, or it would count as unknown.
    const least = isWord(name) ? Math.min(LEAST_WEIGHT, Math.max(most, KNOWN_WEIGHT)) : leastOf(name);
    const row = own
      .filter(({ weight }) => Math.abs(weight) >= least)
      .map(({ letter, weight }) => `${letter}${Math.round(weight * 10)}`)
      .filter((cell) => !/^.-?0$/.test(cell));
    if (row.length > 0) table[name] = row.join('');
  });
  return {
    madeFrom: phrasesDigest(phrases),
    labels,
    weights: table,
  };
}

/** All words; of the other features, those shared by several phrases, without pairs that contain an unknown word. */
function namesIn(samples: readonly Sample[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { features, weight } of samples)
    if (weight >= PERHAPS) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const alone = (name: string) => /^[\p{L}\p{N}#]+$/u.test(name) || name === '##' || name.startsWith('~');
  return [...seen]
    .filter(([name, count]) => alone(name) || (count >= LEAST_SEEN && !name.includes(UNKNOWN)))
    .map(([name]) => name)
    .sort();
}

/** The words in the phrases; all others are unknown. */
function vocabulary({ matchers, none }: Phrases): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    const terms = headerTerms(text);
    for (const word of [...terms.words, ...terms.bracketed]) words.add(word);
  };
  for (const { phrases, perhaps = [], examples, asks = [] } of matchers)
    [...phrases, ...perhaps, ...examples, ...asks].forEach(add);
  none.forEach(add);
  return words;
}

function samplesOf({ matchers, none }: Phrases, words: ReadonlySet<string>): readonly Sample[] {
  const known = (word: string) => words.has(word);
  const samples: Sample[] = [];
  const add = (terms: HeaderTerms, label: string, weight: number) => {
    const features = termFeatures(terms, known);
    if (features.length > 0) samples.push({ features, label, weight });
  };
  const blur = (text: string, label: string, weight: number) => {
    const terms = headerTerms(text);
    const own = terms.words;
    if (own.length < 2) return;
    [0, own.length - 1].forEach((at) => {
      const rest = own.map((each, other) => (other === at ? '\u0000' : each));
      add({ ...terms, words: rest }, label, weight / 2);
    });
  };
  for (const { field, phrases, perhaps = [], examples, asks = [] } of matchers) {
    for (const text of new Set([...phrases, ...examples])) {
      add(headerTerms(text), field, 1);
      blur(text, field, BLURRED);
    }
    for (const text of perhaps) add(headerTerms(text), field, PERHAPS);
    for (const text of asks) add(headerTerms(`${text} it`), field, 1);
  }
  for (const text of none) {
    add(headerTerms(text), NONE, 1);
    blur(text, NONE, BLURRED);
  }
  // A word that is not a phrase names nothing on its own.
  const phrases = new Set(
    [...matchers.flatMap(({ phrases: all, perhaps = [] }) => [...all, ...perhaps]), ...none].map((text) =>
      headerTerms(text).words.join(' '),
    ),
  );
  for (const word of words)
    if (!phrases.has(word)) add({ words: [word], bracketed: [], numbered: false }, NONE, ALONE);
  // A general word beside an unknown one names nothing: "Panel date", "Wibble by".
  const unknown = '\u0000';
  for (const word of [
    'date',
    'by',
    'completion',
    'complete',
    'done',
    'comment',
    'no',
    'number',
    'name',
    'status',
    'review',
    'area',
    'level',
  ])
    add(
      { words: [unknown, word], bracketed: [], numbered: false },
      NONE,
      word === 'no' || word === 'status' ? 0.3 : 1,
    );
  for (const word of ['ref', 'reference', 'no', 'id']) {
    add({ words: [unknown, word], bracketed: [], numbered: false }, 'ref', 1);
    add({ words: [unknown, unknown, word], bracketed: [], numbered: false }, 'ref', 1);
  }
  for (const count of [1, 2, 3])
    add({ words: Array(count).fill(unknown), bracketed: [], numbered: false }, NONE, 8);
  return samples;
}

/** Full-batch descent with an adaptive step per weight (AdaGrad); deterministic. */
function fit(samples: readonly Sample[], labels: readonly string[], names: readonly string[]): Float64Array {
  const place = new Map(names.map((name, at) => [name, at]));
  const size = labels.length;
  const weights = new Float64Array(names.length * size);
  const gradient = new Float64Array(weights.length);
  const seen = new Float64Array(weights.length).fill(1e-8);
  const perLabel = new Map<string, number>();
  for (const { label, weight } of samples) perLabel.set(label, (perLabel.get(label) ?? 0) + weight);
  const mean = [...perLabel.values()].reduce((sum, each) => sum + each, 0) / perLabel.size;
  const rows = samples.map(({ features, label, weight }) => ({
    at: features.flatMap((feature) => (place.has(feature) ? [(place.get(feature) as number) * size] : [])),
    label: labels.indexOf(label),
    // Long lists of phrases must not outweigh short ones.
    weight: weight * Math.sqrt(mean / (perLabel.get(label) as number)),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { at, label, weight } of rows) {
      scores.fill(0);
      for (const start of at)
        for (let l = 0; l < size; l++) scores[l] = (scores[l] as number) + (weights[start + l] as number);
      const most = Math.max(...scores);
      let sum = 0;
      for (let l = 0; l < size; l++) sum += scores[l] = Math.exp((scores[l] as number) - most);
      for (let l = 0; l < size; l++) {
        const miss = (weight * ((scores[l] as number) / sum - (l === label ? 1 : 0))) / total;
        for (const start of at) gradient[start + l] = (gradient[start + l] as number) + miss;
      }
    }
    for (let w = 0; w < weights.length; w++) {
      const slope = gradient[w] as number;
      seen[w] = (seen[w] as number) + slope * slope;
      const step = RATE / Math.sqrt(seen[w] as number);
      const moved = (weights[w] as number) - step * slope;
      weights[w] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * DRAW);
    }
  }
  return weights;
}
