/** The words that the add-in's cells hold beside an action: each rating in words, never as colour alone. */
import type { EvidenceLevel } from '../../read/evidence/evidence-view';
import type { RatingColour } from './rating-colour';

export const RATING_WORDS: Readonly<Record<RatingColour, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  unrated: 'Unrated',
  withdrawn: 'Withdrawn',
};

/** Shown instead of a rating if the row has changed since it was read (POLICY.md, Rating). */
export const CHECK_AGAIN = 'Check again';

/** The words of the RAG column, each of which has a colour. */
export const COLOURED_WORDS: readonly string[] = [...Object.values(RATING_WORDS), CHECK_AGAIN];

/** The text of the achieved-date cell of an action that is done on an unknown day. */
export const DONE_UNDATED_WORDS = 'Done, no date';

export const EVIDENCE_WORDS: Readonly<Record<EvidenceLevel, string>> = {
  supplied: 'Supplied',
  weak: 'Weak',
  none: 'None',
};
