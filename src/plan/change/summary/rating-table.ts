/**
 * The table that most blocks use: one row per group, with its actions by rating, what is overdue and what is due next.
 */
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { columnName } from '../../read/sheet/a1';
import type { At, TableColumn, TableRow } from './block';
import { countOfOverdue, countOfRating, fewestDays, nextDue, oldestOverdue, type CountedBy } from './figures';
import { COLUMN } from '../../marks/summary/summary-columns';

/** For charts and shades: each with a different lightness, so that they can be told apart in black and white. */
export const CHART_COLOURS: Readonly<Record<RatingColour, string>> = {
  red: '#8B0A14',
  amber: '#F2B705',
  green: '#0E700E',
  blue: '#5B9BD5',
  unrated: '#E3E3E3',
  withdrawn: '#B3B0AD',
};

/** The column of a rating's counts in every block. */
export const columnOfRating = (rating: RatingColour): number =>
  COLUMN.ratings + RATING_COLOURS.indexOf(rating);

export const RATING_COLUMNS: readonly TableColumn[] = [
  ...RATING_COLOURS.map((rating): TableColumn => ({
    title: RATING_WORDS[rating],
    column: columnOfRating(rating),
    as: 'count',
    rating,
  })),
  { title: 'Actions', column: COLUMN.actions, as: 'count' },
];

const LATE_COLUMNS: readonly TableColumn[] = [
  { title: 'Overdue', column: COLUMN.overdue, as: 'count' },
  { title: 'Oldest overdue, days', column: COLUMN.oldest, as: 'days' },
  { title: 'Next due', column: COLUMN.last, as: 'date' },
];

/** `second` heads the second column; `''` leaves it blank. */
export const groupColumns = (label: string, second = ''): readonly TableColumn[] => [
  { title: label, column: COLUMN.label, as: 'long' },
  { title: second, column: COLUMN.second, as: 'long' },
  ...RATING_COLUMNS,
  ...LATE_COLUMNS,
];

/** The counts and their sum, for a row of any table with `RATING_COLUMNS`. */
export function ratingCounts(prefix: string, by: CountedBy): TableRow['cells'] {
  const [from, to] = [COLUMN.ratings, COLUMN.ratings + RATING_COLOURS.length - 1].map(columnName);
  return [
    ...RATING_COLOURS.map((rating) => ({
      formula: ({ row }: At) => countOfRating(prefix, rating, by, row),
    })),
    { formula: ({ row }: At) => `=SUM($${from}${row}:$${to}${row})` },
  ];
}

export interface RatedGroup {
  readonly label: string;
  readonly second?: string;
  /** As the working column holds it; `null` for all actions of the plan. */
  readonly key: string | null;
}

export function groupRow(prefix: string, by: CountedBy, { label, second = '', key }: RatedGroup): TableRow {
  const what = key === null ? 'all' : by;
  return {
    cells: [
      label,
      second,
      ...ratingCounts(prefix, what),
      { formula: ({ row }) => countOfOverdue(prefix, what, row) },
      { formula: ({ row }) => oldestOverdue(prefix, what, row) },
      { formula: ({ row }) => nextDue(prefix, what, row) },
    ],
    inner: fewestDays(prefix, what).map((formula) => ({ formula: ({ row }: At) => formula(row) })),
    ...(key === null ? { isTotal: true } : { key }),
  };
}
