/** A rating and its reasons (POLICY.md, Rating). */
import type { RatingColour } from './rating-colour';
import type { RatingReason } from './rating-reasons';

export interface Rating {
  readonly colour: RatingColour;
  /** The deciding reason first. */
  readonly because: readonly RatingReason[];
}
