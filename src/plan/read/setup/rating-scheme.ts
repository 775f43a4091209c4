/** The colours by which a board rates: `brag` has blue for complete and evidenced, `rag` calls that green (POLICY.md, Rating). */
export type RatingScheme = 'brag' | 'rag';
