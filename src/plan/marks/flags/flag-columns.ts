/**
 * The add-in's columns beside a plan, left to right: what each is called, its name in the workbook, its width and what its
 * header's note says. The last ones are working columns: formulas and the summary need them, staff need not see them.
 */
import type { RatingCell } from '../../judge/rating/rating-cells';
import type { Grouping } from './grouping-keys';

/** Columns to which no formula of the row refers. */
export type LooseColumnId = 'checks' | 'leads' | Grouping | 'key';

export type FlagColumnId = RatingCell | 'rag' | LooseColumnId;

/** Those that people read: what leaves the workbook must give each of them a value. */
type VisibleColumnId = 'due' | 'next' | 'achieved' | 'evidence' | 'rag' | 'checks';

type WorkingColumnId = Exclude<FlagColumnId, VisibleColumnId>;

export interface VisibleColumn extends ColumnShape {
  readonly id: VisibleColumnId;
  readonly working: false;
}

export interface WorkingColumn extends ColumnShape {
  readonly id: WorkingColumnId;
  readonly working: true;
}

export type FlagColumn = VisibleColumn | WorkingColumn;

interface ColumnShape {
  readonly header: string;
  /** Follows `Plan_` in the workbook's name for the column. */
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly isDate: boolean;
  readonly wrap: boolean;
  /** At most 255 characters, so that Excel can also show it beside the selected cell. */
  readonly note: string;
}

type More = Partial<Pick<ColumnShape, 'isDate' | 'wrap'>>;
type Words = readonly [name: string, header: string, width: number, note: string];

function column(id: VisibleColumnId, ...words: readonly [...Words, more?: More]): VisibleColumn;
function column(
  id: WorkingColumnId,
  ...words: readonly [...Words, more: More & { readonly working: true }]
): WorkingColumn;
function column(
  id: FlagColumnId,
  ...[name, header, width, note, more]: readonly [...Words, more?: More]
): FlagColumn {
  const shape = { name, header, width, note, isDate: false, wrap: false };
  return { id, working: false, ...shape, ...more } as FlagColumn;
}

const DATE = { isDate: true };
const WORKING = { working: true } as const;

function countedBy(what: string): string {
  return `${what}, in brackets, as the formulas of the RAG summary count it. Long texts are shortened.`;
}

export const FLAG_COLUMNS: readonly FlagColumn[] = [
  column(
    'due',
    'Due',
    'Due date',
    17,
    'The last date that the plan gives for this action, as a true date.',
    DATE,
  ),
  column(
    'next',
    'Next',
    'Next milestone',
    15,
    'The earliest date of this action on or after the as-of date in “Plan setup”. Blank when all have passed.',
    DATE,
  ),
  column(
    'achieved',
    'Achieved',
    'Achieved on',
    15,
    'When the plan says that the action was done; “Done, no date” where it does not say when.',
    DATE,
  ),
  column(
    'evidence',
    'Evidence',
    'Evidence',
    11,
    'Supplied: something that another person could look at. Weak: only said to be done, or a gap is admitted. None: nothing yet.',
  ),
  column(
    'rag',
    'RAG',
    'RAG',
    14,
    'Blue: done and evidenced. Red: past its last date. Amber: a milestone passed or soon, evidence or lead missing. Green: on track. Unrated: no date. Withdrawn: ended undone. Goes by the as-of date in “Plan setup”. RAG scheme: no blue.',
  ),
  column(
    'checks',
    'Checks',
    'Checks',
    48,
    'What the last check found in this row. What depends on the day, such as being overdue, is in the RAG column.',
    { wrap: true },
  ),
  column(
    'first',
    'First',
    'First milestone',
    15,
    'The earliest date of this action. Used by the RAG column.',
    {
      ...DATE,
      ...WORKING,
    },
  ),
  column(
    'review',
    'Review',
    'Review date',
    13,
    'For an ongoing action without a due date: when it is looked at again. Used by the RAG column.',
    { ...DATE, ...WORKING },
  ),
  column(
    'ratedOn',
    'RatedOn',
    'Rated on',
    11,
    'Dates, Ongoing (an action without an end), Evidence (a plan without due dates) or Withdrawn. Used by the RAG column.',
    WORKING,
  ),
  column('lead', 'Lead', 'Lead named', 12, 'Named, Missing, or Not asked. Used by the RAG column.', WORKING),
  column('leads', 'LeadList', 'Leads found', 24, countedBy('Each lead of the action'), WORKING),
  column('theme', 'ThemeKey', 'Theme counted', 18, countedBy('The theme'), WORKING),
  column('section', 'SectionKey', 'Section counted', 18, countedBy('The section'), WORKING),
  column(
    'recommendation',
    'RecommendationKey',
    'Recommendation counted',
    18,
    countedBy('The recommendation'),
    WORKING,
  ),
  column('source', 'SourceKey', 'Source counted', 18, countedBy('The review that it comes from'), WORKING),
  column(
    'key',
    'Key',
    'Action key',
    14,
    'Number of the action and a mark of its words: the RAG history follows it by this when rows move.',
    WORKING,
  ),
];

/** The columns that are found again by their headers, left to right. */
export const LOOSE_COLUMNS: readonly LooseColumnId[] = [
  'checks',
  'leads',
  'theme',
  'section',
  'recommendation',
  'source',
  'key',
];

/** How dates look in the add-in's columns. */
export const FLAG_DATE_FORMAT = 'd mmm yyyy';

/** Where the plan has such a header of its own, ours says whose it is: a table takes no header twice. */
export const markedHeader = (header: string): string => `${header} (checked)`;
