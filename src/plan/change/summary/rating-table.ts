/**
 * The table that most blocks use: one row per group, with its actions by rating, what is overdue and what is due next.
 */
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { columnName } from '../../read/sheet/a1';
import type { At, SummaryPlan, TableColumn, TableRow } from './block';
import {
  canPack,
  countFromPacked,
  countOfOverdue,
  countOfRating,
  groupOverdue,
  nextDue,
  oldestOverdue,
  packedCounts,
  redIsOverdue,
} from './figures';
import type { GroupedBy } from '../../marks/flags/counted-by';
import { cellAt, COLUMN } from '../../marks/summary/summary-columns';

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

/** The counts of all the plan's actions and their sum, for a row of any table with `RATING_COLUMNS`. */
export const allCounts = (prefix: string): TableRow['cells'] => [
  ...RATING_COLOURS.map((rating) => ({
    formula: ({ row }: At) => countOfRating(prefix, rating, 'all', row),
  })),
  SUM_OF_COUNTS,
];

const SUM_OF_COUNTS = {
  formula: ({ row }: At) => {
    const [from, to] = [COLUMN.ratings, COLUMN.ratings + RATING_COLOURS.length - 1].map(columnName);
    return `=SUM($${from}${row}:$${to}${row})`;
  },
};

export interface RatedGroup {
  readonly label: string;
  readonly second?: string;
  /** As the working column holds it. */
  readonly key: string;
}

/** A group's counts and their sum, with all that its formulas need. */
export function groupCounts({ prefix, report }: SummaryPlan, by: GroupedBy, { key }: RatedGroup): TableRow {
  if (!canPack(report.actions.length))
    return {
      cells: [
        ...RATING_COLOURS.map((rating) => ({
          formula: ({ row }: At) => countOfRating(prefix, rating, by, row),
        })),
        SUM_OF_COUNTS,
      ],
      key,
    };
  return {
    cells: [
      ...RATING_COLOURS.map((rating) => ({
        formula: ({ countedIn }: At) => countFromPacked(rating, countedIn),
      })),
      SUM_OF_COUNTS,
    ],
    key,
    group: `${prefix} ${by} ${key}`,
    inner: packedCounts(prefix, by).map((formula) => ({ formula: ({ row }: At) => formula(row) })),
  };
}

/** Only for tables of which the last row is `allRow`. */
export function groupRow(plan: SummaryPlan, by: GroupedBy, group: RatedGroup): TableRow {
  const { prefix } = plan;
  const { cells, ...more } = groupCounts(plan, by, group);
  return {
    cells: [
      group.label,
      group.second ?? '',
      ...cells,
      {
        formula: ({ row, last }) => groupOverdue(prefix, by, row, last, cellAt(columnOfRating('red'), row)),
      },
      { formula: ({ row }) => oldestOverdue(prefix, by, row) },
      { formula: ({ row }) => nextDue(prefix, by, row) },
    ],
    ...more,
  };
}

export const allRow = (prefix: string, label: string): TableRow => ({
  cells: [
    label,
    '',
    ...allCounts(prefix),
    { formula: () => countOfOverdue(prefix) },
    { formula: ({ row }) => oldestOverdue(prefix, 'all', row) },
    { formula: ({ row }) => nextDue(prefix, 'all', row) },
  ],
  inner: [{ formula: () => redIsOverdue(prefix) }],
  isTotal: true,
});
