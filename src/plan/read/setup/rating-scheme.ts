/**
 * The board's rating scheme: `brag` uses blue for complete and evidenced, `rag` makes that green (POLICY.md, Rating).
 */
export type RatingScheme = 'brag' | 'rag';
