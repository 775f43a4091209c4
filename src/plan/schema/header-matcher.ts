/** The shape of a header matcher: one file a field in `headers/`, one line in `headers/index.ts`. */
import type { Field } from './fields';

/** What the cells below a header look like: breaks ties between fields that share a header. */
export interface ColumnContent {
  /** Filled cells looked at. */
  readonly filled: number;
  /** Share of filled cells that hold a true date or a text with a month, a year or a written date: 0 to 1. */
  readonly dates: number;
  /** Share of filled cells of one word or none, such as "Red" or "3": 0 to 1. */
  readonly single: number;
  /** Mean length of the filled cells, in characters. */
  readonly length: number;
}

export interface HeaderMatcher {
  readonly field: Field;
  /**
   * Phrases that mean this field, plain words in lower case. A phrase scores the share of the header's meaningful
   * words that it covers: 1 for the whole header.
   */
  readonly phrases: readonly string[];
  /** Phrases that could mean this field but more often mean another: half a score, so they end up as rivals. */
  readonly perhaps?: readonly string[];
  /** Words that open a question about this field ("When will it be done by?"), taken where nothing else is sure. */
  readonly asks?: readonly string[];
  /** A header with one of these phrases is never this field. */
  readonly never?: readonly string[];
  /** How well the cells below fit: a score is multiplied by this, 1 for no opinion. */
  readonly fits?: (content: ColumnContent) => number;
  /** Headers that must be read as this field, run as tests. */
  readonly examples: readonly string[];
  /** Headers that must not. */
  readonly refuses: readonly string[];
}
