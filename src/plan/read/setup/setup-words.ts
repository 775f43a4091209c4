/** The words of the sheet "Plan setup" that are both written and read: its name, its mark, and the options of its lists. */
import type { YearKind } from '../dates/date-context';
import type { LeadKind } from '../leads/lead-match';
import type { RatingScheme } from './rating-scheme';

export const SETUP_SHEET = 'Plan setup';

/** Written below the title; the sheet is recognised as the add-in's by this or by its table names. */
export const SETUP_MARK = 'Kept by Action Plan Assurance.';

/** Increased when a later version lays the sheet out in a way that this one cannot read. */
export const SETUP_VERSION = 1;

export const KIND_WORDS: Readonly<Record<LeadKind, string>> = {
  agency: 'Agency',
  subgroup: 'Sub-group',
  board: 'Board',
  role: 'Post',
  person: 'Person',
  unknown: 'Not known',
};
/** Marks a register to which leads were added before anybody confirmed the whole. */
export const REGISTER_BEGUN = 'Begun';
export const SCHEME_WORDS: Readonly<Record<RatingScheme, string>> = { brag: 'BRAG', rag: 'RAG' };
export const YEAR_WORDS: Readonly<Record<YearKind, string>> = {
  financial: 'Financial',
  calendar: 'Calendar',
  academic: 'Academic',
};

export const PROGRESS_WORDS = { replace: 'Replace', add: 'Add below' } as const;

/** The one option of a setting that is otherwise off. */
export const YES = 'Yes';

/** Separates the names in one cell; a comma can be part of a post's title ("Assistant Director, Planning"). */
export const SEPARATOR = '; ';

/** Written for a column confirmed to hold none of the plan's fields. */
export const NO_FIELD = 'Nothing of the plan';
