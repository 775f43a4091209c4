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
