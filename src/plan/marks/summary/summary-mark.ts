/**
 * Identifies a summary sheet, below its title, as the add-in's own: never a plan, and the only kind that is recreated.
 */
export const SUMMARY_MARK = 'Summary kept by Action Plan Assurance.';

/** The title of the last block; what staff wrote below it is theirs. */
export const SIGN_OFF_TITLE = 'Sign-off and Notes';
