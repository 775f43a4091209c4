/** Defines a header matcher: one file per field in `headers/`, one line in `headers/index.ts`. */
import type { Field } from './fields';

export interface HeaderMatcher {
  readonly field: Field;
  /** Phrases that mean this field, in plain lower-case words. The weights of words are derived from them. */
  readonly phrases: readonly string[];
  /** Phrases that could mean this field but more often mean another, or none. */
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

/** Splits a list of phrases separated by commas; a line break counts as a space. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
