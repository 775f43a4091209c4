/**
 * The thresholds for treating two actions as the same. Similarity runs from 0 to 1. A pair between `POSSIBLE_MATCH` and
 * `SURE_MATCH` is queried, and so is one with a rival within `RIVAL_MARGIN`.
 */
export const SURE_MATCH = 0.5;
export const POSSIBLE_MATCH = 0.35;
export const RIVAL_MARGIN = 0.1;

/** Below this, the words have too little in common for number, lead or section to count at all. */
export const LEAST_LIKENESS = 0.25;

/**
 * Added for an equal number, lead or section: enough to decide between close candidates, never enough for a match
 * alone.
 */
export const SAME_REF = 0.05;
export const SAME_LEAD = 0.03;
export const SAME_SECTION = 0.02;

/** The most that the recommendation's words can add to the similarity of two actions, as several often share one. */
export const RECOMMENDATION_LIFTS = 0.2;

/**
 * The similarity given to reworded actions that are the only ones under the same recommendation: enough to ask, not to
 * match.
 */
export const ONLY_ONES = 0.4;
/** With another lead they must also have some words in common, because a number alone never meets two actions. */
export const ONLY_ONES_WORDS = 0.1;

/** Up to this many words, equal words prove nothing if recommendation and number differ. */
export const FEW_WORDS = 4;

/**
 * Merged and split: words that a part needs, the share of them found in the whole, and the share of the whole filled by
 * parts.
 */
export const PART_WORDS = 6;
export const LESSER_PART_WORDS = 3;
export const PART_INSIDE = 0.85;
export const PAIRS_INSIDE = 0.6;
export const WHOLE_FILLED = 0.7;
/** A person is asked about a reworded action from this share on of another, unmet one in what the match leaves over. */
export const MAY_BE_INSIDE = 0.5;
/** A single part that fills this share of the whole is the same action reworded. */
export const ONE_FILLS = 0.85;

/**
 * A word in more texts than this weighs less, in proportion to how often it occurs: every action "reports to the
 * board".
 */
export const OFTEN_AT_LEAST = 8;
export const OFTEN_SHARE = 0.02;
export const STOP_WORD_WEIGHT = 0.25;

/** Candidates kept for each action: far more than ever come close. */
export const CANDIDATES = 8;
/** Among actions with the same words on both sides, at most this many pairs are weighed individually. */
export const ALIKE_PAIRS = 64;

/** Most words searched for differences; for longer texts the whole new text is shown. */
export const LONGEST_DIFFERENCE = 600;

/** Words and word pairs that weigh less find no candidates, because they occur in too many texts to be distinctive. */
export const TELLING = 0.26;
