/** The pieces that the tokeniser cuts a cell into; forms are dispatched by the kind of the piece they start with. */

/**
 * What a piece is to the date reader. Words of no interest are `word`; each other kind lists its words in
 * `lexicon.ts`. `mark` is one sign of punctuation, `break` a line break or a bullet.
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
  /** Lower case, with plain quotes and hyphens; for an ordinal its digits and suffix ("1st"). */
  readonly text: string;
  /** The number of a number, ordinal, count or rank; the month 1 to 12; the weekday 0 (Monday) to 6; else 0. */
  readonly value: number;
  /** Its word's place in the lexicon; 0 for what is not in it. */
  readonly place: number;
  /** How many digits a number was written with ("08" has 2); 0 for the rest. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** A month whose name is misspelt ("Feburary"): read, but never as known. */
  readonly slip: boolean;
}
