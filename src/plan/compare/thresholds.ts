/**
 * The thresholds by which two actions are taken for one and the same, in one place. Likeness runs from 0 to 1; what lies between
 * `ASK` and `MET` is asked about, and so is whatever has a rival within `NEAR`.
 */
export const MET = 0.5;
export const ASK = 0.35;
export const NEAR = 0.1;

/** Below this the words have too little in common for number, lead or section to count at all. */
export const LEAST = 0.25;

/** What the same number, lead and section add: a little, so that they decide between near-equals and never meet alone. */
export const SAME_REF = 0.05;
export const SAME_LEAD = 0.03;
export const SAME_SECTION = 0.02;

/** How far the recommendation's words can lift the likeness of two actions: they are often shared by several. */
export const RECOMMENDATION_LIFTS = 0.2;

/** The likeness given to reworded actions that alone stand under the same recommendation: enough to ask, never to meet. */
export const ONLY_ONES = 0.4;

/** The same short words are no proof where recommendation and number differ. */
export const FEW_WORDS = 4;

/** Merged and split: words that a part needs, the share of them that stands in the whole, and how much of it all parts fill. */
export const PART_WORDS = 6;
export const LESSER_PART_WORDS = 3;
export const PART_INSIDE = 0.85;
export const PAIRS_INSIDE = 0.6;
export const WHOLE_FILLED = 0.7;
/** A part that alone fills so much of the whole is that action reworded. */
export const ONE_FILLS = 0.85;

/** Words in more texts than this weigh less, the more the oftener they stand: every action "reports to the board". */
export const OFTEN_AT_LEAST = 8;
export const OFTEN_SHARE = 0.02;
export const STOP_WORD_WEIGHT = 0.25;

/** The best candidates kept for each action: far more than ever come near. */
export const CANDIDATES = 8;
/** Of actions in the same words on both sides, at most so many pairs are weighed one by one. */
export const ALIKE_PAIRS = 64;

/** Words looked through for what was changed; of longer texts the new one is shown whole. */
export const LONGEST_DIFFERENCE = 600;

/** Lighter words and word pairs find no candidates: they stand in too many texts to tell any of them apart. */
export const TELLING = 0.26;
