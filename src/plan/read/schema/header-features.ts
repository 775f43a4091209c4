/**
 * Extracts the features by which a header's words are weighed: each word, each pair, the first and last word, the head
 * noun (the noun before to, for, of), how a question opens, the words in brackets, and how many words are unknown.
 */
import { QUALIFIERS, type HeaderTerms } from './header-terms';

/** Words that separate a header's head noun from its description. */
const AFTER_HEAD = new Set([
  'to',
  'for',
  'of',
  'by',
  'against',
  'on',
  'in',
  'with',
  'from',
  'at',
  'that',
  'which',
  'including',
]);
const QUESTION = new Set([
  'what',
  'who',
  'whose',
  'when',
  'how',
  'why',
  'where',
  'which',
  'is',
  'has',
  'have',
  'are',
  'will',
  'was',
]);
const MOST_WORDS = 24;

/** Stands for a word that no phrase contains. */
export const UNKNOWN = '#';

/** The words before the first that separates a head noun from its description; empty if nothing follows. */
export function headPart(words: readonly string[]): readonly string[] {
  const parted = words.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  return parted > 0 && parted < words.length - 1 ? words.slice(0, parted) : [];
}

/** The features of a header. `known` holds the words used in phrases; any other word counts as unknown. */
export function termFeatures(
  { words, bracketed }: HeaderTerms,
  known: (word: string) => boolean,
): readonly string[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const said = words.map((word) => (known(word) ? word : UNKNOWN));
  const features = new Set<string>();
  const last = said.length - 1;
  said.forEach((word, at) => {
    features.add(word);
    if (at > 0) features.add(`${said[at - 1]} ${word}`);
    const qualifier = QUALIFIERS[word];
    if (qualifier) features.add(`~${qualifier}`);
  });
  features.add(`^${said[0]}`);
  features.add(`${said[last]}$`);
  const parted = said.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  features.add(`head:${said[parted < 0 ? last : parted - 1]}`);
  if (QUESTION.has(said[0] as string) && said.length > 1) {
    features.add(`?${said[0]} ${said[1]}`);
    if (said.length > 2) features.add(`?${said[0]} ${said[1]} ${said[2]}`);
  }
  if (said.filter((word) => word === UNKNOWN).length > 1) features.add('##');
  for (const word of bracketed) if (known(word)) features.add(`(${word}`);
  return [...features];
}
