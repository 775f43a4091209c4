/** The rows of the table of settings on the sheet "Plan setup": their names, in order. */
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
  | 'readBy'
  | 'readAs'
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
  /** Written only if it has a value. */
  readonly whenSaid?: boolean;
}

export const SETTING_ROWS: readonly SettingRow[] = [
  {
    key: 'version',
    title: 'Layout version',
    also: ['version', 'schema version'],
  },
  {
    key: 'asOf',
    title: 'As-of date',
    also: ['as of', 'as-of', 'as at', 'rated on'],
  },
  {
    key: 'agreed',
    title: 'Agreed date',
    also: ['agreed', 'date agreed', 'agreed on'],
  },
  {
    key: 'published',
    title: 'Published date',
    also: ['published', 'date published', 'published on', 'publication date'],
  },
  {
    key: 'scheme',
    title: 'Rating scheme',
    also: ['scheme', 'rating', 'ratings'],
  },
  {
    key: 'dueSoonDays',
    title: 'Due soon (days)',
    also: ['due soon', 'due-soon days', 'due soon days'],
  },
  {
    key: 'implausibleYears',
    title: 'Far-off dates (years)',
    also: ['far-off dates', 'implausible years', 'implausible', 'far off dates'],
  },
  {
    key: 'yearKind',
    title: 'Quarters and years',
    also: ['quarters', 'years', 'kind of year', 'year'],
  },
  {
    key: 'day',
    title: 'Rated as at',
    also: ['rating day'],
  },
  {
    key: 'soonUntil',
    title: 'Due soon until',
    also: ['soon until'],
  },
  {
    key: 'countedFrom',
    title: 'Deadlines count from',
    also: ['counted from'],
  },
  {
    key: 'readBy',
    title: 'Read by',
    also: ['read by the words of this sheet'],
  },
  {
    key: 'readAs',
    title: 'Flagged by',
    also: ['read as'],
  },
  {
    key: 'register',
    title: 'Leads register',
    also: ['register'],
    whenSaid: true,
  },
  {
    key: 'doneWords',
    title: 'Words that mean done',
    also: ['done words', 'words for done', 'done means'],
  },
  {
    key: 'board',
    title: 'Name of the board',
    also: ['board', 'board name', 'partnership'],
    whenSaid: true,
  },
  {
    key: 'marking',
    title: 'Protective marking',
    also: ['marking', 'classification', 'security marking'],
    whenSaid: true,
  },
  {
    key: 'summary',
    title: 'Summary blocks',
    also: ['summary', 'blocks', 'blocks of the summary'],
    whenSaid: true,
  },
  {
    key: 'gate',
    title: 'Checked before validation',
    also: ['gate', 'validation', 'asked before a board copy', 'asked before validation'],
    whenSaid: true,
  },
  {
    key: 'ownersFields',
    title: 'Filled in by leads',
    also: ['leads’ columns', 'columns of the leads', 'owner’s columns'],
    whenSaid: true,
  },
  {
    key: 'progressUpdates',
    title: 'Progress updates',
    also: ['updates', 'progress'],
    whenSaid: true,
  },
  {
    key: 'chaseFrom',
    title: 'Chasing: who asks',
    also: ['chasing from', 'who asks', 'chased by', 'chasing: from'],
    whenSaid: true,
  },
  {
    key: 'chaseSubject',
    title: 'Chasing: subject line',
    also: ['chasing subject', 'subject of the e-mails', 'e-mail subject'],
    whenSaid: true,
  },
  {
    key: 'chaseText',
    title: 'Chasing: text',
    also: ['chasing text', 'text of the e-mails', 'e-mail text'],
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
    whenSaid: true,
  },
];
