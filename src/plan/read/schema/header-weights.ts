/**
 * What each feature of a header says for each field, in tenths of a unit of log odds. Made by `npm run header-weights` from
 * the matchers' phrases; never edited by hand.
 */
import table from './header-weights.json';

export interface HeaderWeights {
  /** A digest of the phrases that the table was made from. */
  readonly madeFrom: string;
  /** By feature: fields, each with its weight. */
  readonly weights: Readonly<Record<string, string>>;
}

export const HEADER_WEIGHTS: HeaderWeights = table;
