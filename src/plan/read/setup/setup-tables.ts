/**
 * The tables of the sheet "Plan setup": their names, columns and words. Both reading and layout use them, so the two
 * cannot disagree.
 */
import type { LeadKind } from '../leads/lead-match';
import type { RatingScheme } from './rating-scheme';
import type { YearKind } from '../dates/date-context';
import { STANDING_WORDS } from '../standing/standing';
import { column, TELLS, type SetupTable, type SetupTableId } from './setup-table';

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

/** From left to right, with one free column between tables. New tables are added at the end. */
export const SETUP_TABLES: readonly SetupTable[] = [
  {
    id: 'settings',
    name: 'PlanSetupSettings',
    title: 'Settings',
    columns: [
      column('setting', 'Setting', 24, TELLS),
      column('value', 'Value', 16, TELLS),
      column('meaning', 'What it means', 76, { also: ['meaning'] }),
    ],
  },
  {
    id: 'plans',
    name: 'PlanSetupPlans',
    title: 'Plans with dates of their own',
    columns: [
      column('sheet', 'Sheet', 22, { ...TELLS, also: ['plan'] }),
      column('agreed', 'Agreed date', 14, { ...TELLS, isDate: true, also: ['agreed', 'agreed on'] }),
      column('published', 'Published date', 15, { isDate: true, also: ['published', 'published on'] }),
    ],
  },
  {
    id: 'leads',
    name: 'PlanSetupLeads',
    title: 'Leads',
    columns: [
      column('name', 'Name', 34, { ...TELLS, also: ['lead', 'lead name'] }),
      column('kind', 'Kind', 12, { ...TELLS, also: ['type'], options: Object.values(KIND_WORDS) }),
      column('aliases', 'Also known as', 30, { also: ['aliases', 'alias', 'aka', 'other names'] }),
      column('agency', 'Belongs to', 24, { also: ['agency', 'organisation'] }),
      column('from', 'From', 13, { isDate: true, also: ['since', 'start'] }),
      column('to', 'Until', 13, { isDate: true, also: ['to', 'end', 'left'] }),
    ],
  },
  {
    id: 'meetings',
    name: 'PlanSetupMeetings',
    title: 'Board meetings',
    columns: [
      column('date', 'Meeting date', 14, { ...TELLS, isDate: true, also: ['date', 'meeting'] }),
      column('body', 'Body', 28, { ...TELLS, also: ['board', 'group'] }),
    ],
  },
  {
    id: 'columns',
    name: 'PlanSetupColumns',
    title: 'Columns confirmed',
    columns: [
      column('sheet', 'On sheet', 20, { also: ['sheet'] }),
      column('header', 'Header', 34, { ...TELLS, also: ['column', 'column header', 'heading'] }),
      column('fields', 'Holds', 30, { ...TELLS, also: ['field', 'fields', 'field(s)'] }),
    ],
  },
  {
    id: 'layouts',
    name: 'PlanSetupLayouts',
    title: 'Own layouts',
    whenNeeded: true,
    columns: [
      column('layout', 'Layout', 26, { ...TELLS, also: ['layout name', 'profile'] }),
      column('header', 'Column header', 34, TELLS),
      column('fields', 'Holds', 30, { ...TELLS, also: ['field', 'fields', 'field(s)'] }),
    ],
  },
  {
    id: 'journal',
    name: 'PlanSetupJournal',
    title: 'Changes made',
    whenNeeded: true,
    isRecord: true,
    columns: [
      column('number', 'No', 6, { ...TELLS, also: ['no.', 'number'] }),
      column('on', 'On', 13, { isDate: true, also: ['date'] }),
      column('what', 'What', 36, { ...TELLS, also: ['change'] }),
      // Not the last column, so that its long text is cut off by the cell beside it.
      column('kept', 'Kept for undo', 18, TELLS),
      column('state', 'State', 12, TELLS),
    ],
  },
  {
    id: 'standings',
    name: 'PlanSetupStandings',
    title: 'Which plans take part',
    whenNeeded: true,
    columns: [
      column('sheet', 'Plan on sheet', 24, { ...TELLS, also: ['sheet', 'plan'] }),
      column('heading', 'Title above it', 30, { also: ['title', 'heading'] }),
      column('headerRow', 'Header row', 12, { also: ['row', 'first row'] }),
      column('standing', 'Standing', 14, {
        ...TELLS,
        also: ['takes part'],
        options: Object.values(STANDING_WORDS),
      }),
    ],
  },
];

export const setupTable = (id: SetupTableId): SetupTable =>
  SETUP_TABLES.find((table) => table.id === id) as SetupTable;

/** Separates the names in one cell; a comma can be part of a post's title ("Assistant Director, Planning"). */
export const SEPARATOR = '; ';

/** Written for a column confirmed to hold none of the plan's fields. */
export const NO_FIELD = 'Nothing of the plan';

export type SettingKey =
  | 'version'
  | 'asOf'
  | 'agreed'
  | 'published'
  | 'scheme'
  | 'dueSoonDays'
  | 'implausibleYears'
  | 'yearKind'
  | 'day'
  | 'soonUntil'
  | 'register'
  | 'doneWords'
  | 'summary'
  | 'gate';

export interface SettingRow {
  readonly key: SettingKey;
  readonly title: string;
  readonly also: readonly string[];
  readonly meaning: string;
  readonly options?: readonly string[];
  /** Written only if it has a value. */
  readonly whenSaid?: boolean;
}

export const SETTING_ROWS: readonly SettingRow[] = [
  {
    key: 'version',
    title: 'Layout version',
    also: ['version', 'schema version'],
    meaning: 'Of this sheet. Please leave it.',
  },
  {
    key: 'asOf',
    title: 'As-of date',
    also: ['as of', 'as-of', 'as at', 'rated on'],
    meaning: 'The day on which the plan is rated. Blank means today.',
  },
  {
    key: 'agreed',
    title: 'Agreed date',
    also: ['agreed', 'date agreed', 'agreed on'],
    meaning: 'When the plan was agreed. Blank takes it from the plan’s own text.',
  },
  {
    key: 'published',
    title: 'Published date',
    also: ['published', 'date published', 'published on', 'publication date'],
    meaning: 'When the review was published, for deadlines that count from it.',
  },
  {
    key: 'scheme',
    title: 'Rating scheme',
    also: ['scheme', 'rating', 'ratings'],
    meaning: 'BRAG: complete and evidenced is blue. RAG: it is green.',
    options: Object.values(SCHEME_WORDS),
  },
  {
    key: 'dueSoonDays',
    title: 'Due soon (days)',
    also: ['due soon', 'due-soon days', 'due soon days'],
    meaning: 'An action is amber from this many days before its next milestone. 30 unless set.',
  },
  {
    key: 'implausibleYears',
    title: 'Far-off dates (years)',
    also: ['far-off dates', 'implausible years', 'implausible', 'far off dates'],
    meaning: 'A date further than this from the plan’s own is asked about. 15 unless set.',
  },
  {
    key: 'yearKind',
    title: 'Quarters and years',
    also: ['quarters', 'years', 'kind of year', 'year'],
    meaning: 'Financial: April to March. Calendar: January to December. Academic: to 31 August.',
    options: Object.values(YEAR_WORDS),
  },
  {
    key: 'day',
    title: 'Rated as at',
    also: ['rating day'],
    meaning: 'Worked out: the as-of date, or today. All ratings go by this cell. Please leave it.',
  },
  {
    key: 'soonUntil',
    title: 'Due soon until',
    also: ['soon until'],
    meaning: 'Worked out: the last day that counts as due soon. Please leave it.',
  },
  {
    key: 'register',
    title: 'Leads register',
    also: ['register'],
    meaning: `${REGISTER_BEGUN}: the plan’s other leads are read from the plan. Blank: only those in the table Leads count.`,
    options: [REGISTER_BEGUN],
    whenSaid: true,
  },
  {
    key: 'doneWords',
    title: 'Words that mean done',
    also: ['done words', 'words for done', 'done means'],
    meaning:
      'Your own words for a status that means done, separated by semicolons. Complete, closed, done and similar words are known already.',
    whenSaid: true,
  },
  {
    key: 'summary',
    title: 'Summary blocks',
    also: ['summary', 'blocks', 'blocks of the summary'],
    meaning: 'What the RAG summary shows, in its order, separated by semicolons. Blank means everything.',
    whenSaid: true,
  },
  {
    key: 'gate',
    title: 'Asked before validation',
    also: ['gate', 'validation', 'asked before a board copy'],
    meaning:
      'What must hold before a board copy, separated by semicolons, as the cover of a copy lists it. Blank means the usual points.',
    whenSaid: true,
  },
];
