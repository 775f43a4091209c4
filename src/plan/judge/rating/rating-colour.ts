/** The colours that a rating can have, and their order (POLICY.md, Rating). */

/** `withdrawn` has no colour: ended without being done, neither open nor complete. */
export type RatingColour = 'blue' | 'green' | 'amber' | 'red' | 'unrated' | 'withdrawn';

/** Fixed order everywhere that ratings are listed: worst first, unrated and withdrawn apart at the end. */
export const RATING_COLOURS = [
  'red',
  'amber',
  'green',
  'blue',
  'unrated',
  'withdrawn',
] as const satisfies readonly RatingColour[];
