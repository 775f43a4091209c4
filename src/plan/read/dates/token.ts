/** The tokens that a cell is cut into. Forms are dispatched on the kind of their first token. */

/**
 * What a token is to the date reader. Words of no interest are `word`; `lexicon.ts` lists the words of each other kind.
 * `mark` is one punctuation sign, `break` a line break or a bullet.
 */
export type TokenKind =
  | 'number'
  | 'ordinal'
  | 'month'
  | 'weekday'
  | 'season'
  | 'count'
  | 'rank'
  | 'unit'
  | 'lead'
  | 'part'
  | 'from'
  | 'quarter'
  | 'half'
  | 'year'
  | 'week'
  | 'feast'
  | 'next'
  | 'ongoing'
  | 'every'
  | 'claim'
  | 'unset'
  | 'soon'
  | 'meeting'
  | 'word'
  | 'mark'
  | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** In lower case with straight quotes and plain hyphens; for an ordinal, its digits and suffix ("1st"). */
  readonly text: string;
  /** The value of a number, ordinal, count or rank; the month, 1 to 12; the weekday, 0 (Monday) to 6; else 0. */
  readonly value: number;
  /** The word's place in the lexicon; 0 if it is not there. */
  readonly place: number;
  /** How many digits a number was written with ("08" has 2); 0 for other kinds. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
  /** Preceded by white space. */
  readonly gap: boolean;
  /** A misspelt month name ("Feburary"): read, but never with certainty. */
  readonly slip: boolean;
}
