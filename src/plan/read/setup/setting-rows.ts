/** The rows of the table of settings on the sheet "Plan setup": their names and words, in order. */
import { placesInWords } from './mail-places';
import { PROGRESS_WORDS, REGISTER_BEGUN, SCHEME_WORDS, YEAR_WORDS, YES } from './setup-words';

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
  | 'countedFrom'
  | 'register'
  | 'doneWords'
  | 'board'
  | 'marking'
  | 'summary'
  | 'gate'
  | 'ownersFields'
  | 'progressUpdates'
  | 'chaseFrom'
  | 'chaseSubject'
  | 'chaseText'
  | 'chasePlanNamed';

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
    key: 'countedFrom',
    title: 'Deadlines count from',
    also: ['counted from'],
    meaning:
      'Worked out: the dates, meetings and kind of year of this sheet. A rating that rests on others says “Check again”.',
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
    key: 'board',
    title: 'Name of the board',
    also: ['board', 'board name', 'partnership'],
    meaning: 'Printed on every page. Blank takes it from the plan’s own title.',
    whenSaid: true,
  },
  {
    key: 'marking',
    title: 'Protective marking',
    also: ['marking', 'classification', 'security marking'],
    meaning:
      'Printed on every page, such as OFFICIAL-SENSITIVE. Blank takes the one that stands in the plan’s sheet.',
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
    title: 'Checked before validation',
    also: ['gate', 'validation', 'asked before a board copy', 'asked before validation'],
    meaning:
      'What must hold before a board copy, separated by semicolons, as the cover of a copy lists it. Blank means the usual points.',
    whenSaid: true,
  },
  {
    key: 'ownersFields',
    title: 'Filled in by leads',
    also: ['leads’ columns', 'columns of the leads', 'owner’s columns'],
    meaning:
      'Columns in which what leads return is offered ticked, separated by semicolons. Blank means progress, evidence provided, date achieved, status and revised due date. In all others it is shown, and taken only if you tick it.',
    whenSaid: true,
  },
  {
    key: 'progressUpdates',
    title: 'Progress updates',
    also: ['updates', 'progress'],
    meaning: `${PROGRESS_WORDS.replace}: a returned update takes the place of the words before it. ${PROGRESS_WORDS.add}: it is added below them, with its day and the file that it came in.`,
    options: Object.values(PROGRESS_WORDS),
    whenSaid: true,
  },
  {
    key: 'chaseFrom',
    title: 'Chasing: who asks',
    also: ['chasing from', 'who asks', 'chased by', 'chasing: from'],
    meaning: 'Stands on each lead’s sheet and under each e-mail: a name, and how to reach it.',
    whenSaid: true,
  },
  {
    key: 'chaseSubject',
    title: 'Chasing: subject line',
    also: ['chasing subject', 'subject of the e-mails', 'e-mail subject'],
    meaning: `Of the e-mails. Filled in are ${placesInWords()}. Blank takes the usual one.`,
    whenSaid: true,
  },
  {
    key: 'chaseText',
    title: 'Chasing: text',
    also: ['chasing text', 'text of the e-mails', 'e-mail text'],
    meaning:
      'Of the e-mails, with the same places to fill in. Alt and Enter make a new line. Blank takes the usual one.',
    whenSaid: true,
  },
  {
    key: 'chasePlanNamed',
    title: 'Chasing: plan in the subject line',
    also: [
      'plan in the subject line',
      'case names in the subject line',
      'chasing: case names in the subject line',
    ],
    meaning:
      'Yes: {plan} in the subject line is the plan’s name, which may name a case. Else it says “the action plan”.',
    options: [YES],
    whenSaid: true,
  },
];
