/** The shape of a header matcher: one file a field in `headers/`, one line in `headers/index.ts`. */
import type { Field } from './fields';

export interface HeaderMatcher {
  readonly field: Field;
  /** Phrases that mean this field, plain words in lower case. The weights of words are made from them. */
  readonly phrases: readonly string[];
  /** Phrases that could mean this field but more often mean another, or nothing. */
  readonly perhaps?: readonly string[];
  /** Words that open a question about this field ("When will it be done by?"). */
  readonly asks?: readonly string[];
  /** A header with one of these phrases is never this field. */
  readonly never?: readonly string[];
  /** Headers that must be read as this field, run as tests. */
  readonly examples: readonly string[];
  /** Headers that must not. */
  readonly refuses: readonly string[];
}

/** Phrases written one after another, parted by commas; a line break only wraps. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
