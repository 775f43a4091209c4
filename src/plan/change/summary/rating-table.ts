/**
 * The table that most blocks use: one row per group, with its actions by rating, what is overdue and what is due next.
 */
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { RATING_WORDS } from '../../judge/rating/rating-cells';
import { columnName } from '../../read/sheet/a1';
import type { At, HiddenCell, SummaryPlan, TableColumn, TableRow } from './block';
import { countOfOverdue, countOfRating, nextDue, oldestOverdue, ratingsFollow } from './figures';
import {
  canPack,
  countFromPacked,
  countInGroup,
  FOLLOW,
  groupNextDue,
  groupOldest,
  groupOverdue,
  packedCounts,
  type GroupPlace,
} from './group-figures';
import { RATING_FILLS } from '../flags/flag-rules';
import type { GroupedBy } from '../../marks/flags/counted-by';
import { cellAt, COLUMN } from '../../marks/summary/summary-columns';

/** Those of the cells, so that a chart needs no learning; withdrawn actions have no colour in a cell. */
export const CHART_COLOURS: Readonly<Record<RatingColour, string>> = {
  red: RATING_FILLS.red.fill,
  amber: RATING_FILLS.amber.fill,
  green: RATING_FILLS.green.fill,
  blue: RATING_FILLS.blue.fill,
  unrated: RATING_FILLS.unrated.fill,
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
  { title: 'Oldest overdue', column: COLUMN.last, as: 'age' },
  { title: 'Next due', column: COLUMN.nextDue, as: 'date' },
];

/** `second` heads the second column; `''` leaves it blank. A plan that is rated by its evidence has nothing that is late. */
export const groupColumns = (
  { report }: Pick<SummaryPlan, 'report'>,
  label: string,
  second = '',
): readonly TableColumn[] => [
  { title: label, column: COLUMN.label, as: second === '' ? 'name' : 'long' },
  { title: second, column: COLUMN.second, as: 'long' },
  ...RATING_COLUMNS,
  ...(report.basis === 'assurance' ? [] : LATE_COLUMNS),
];

/** The counts of all the plan's actions and their sum, for a row of any table with `RATING_COLUMNS`. */
export const allCounts = (prefix: string): TableRow['cells'] => [
  ...RATING_COLOURS.map((rating) => ({
    formula: () => countOfRating(prefix, rating),
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

/**
 * A group's counts and their sum, with all that its formulas need. Only for tables of which the last row has `followsRules`
 * among its hidden cells, as `allRow` does.
 */
export function groupCounts(plan: SummaryPlan, by: GroupedBy, { key }: RatedGroup): TableRow {
  const { prefix } = plan;
  const isPacked = canPack(plan.report.actions.length);
  const counts = RATING_COLOURS.map((rating) => ({ formula: groupCount(plan, by, rating) }));
  return {
    cells: [...counts, SUM_OF_COUNTS],
    key,
    group: `${prefix} ${by} ${key}`,
    hidden: (isPacked ? packedCounts(prefix, by) : []).map((formula, at) => ({
      at,
      isOfGroup: true,
      formula: ({ row, last }: At) => formula(row, last),
    })),
  };
}

/** A group's count of one rating, as a formula; its row has the group's hidden cells, or one above it. */
export const groupCount =
  ({ prefix, report }: SummaryPlan, by: GroupedBy, rating: RatingColour) =>
  ({ row, countedIn }: At): string =>
    canPack(report.actions.length)
      ? countFromPacked(rating, countedIn)
      : countInGroup(prefix, rating, by, row);

/** A group's overdue actions, the days of the oldest, and its next date; `red` is the column of its red actions. */
export function lateCells(
  prefix: string,
  by: GroupedBy,
  red: number,
): readonly { readonly formula: (at: At) => string }[] {
  const place = ({ row, last }: At): GroupPlace => ({ row, last, red: cellAt(red, row) });
  return [
    { formula: (at) => groupOverdue(prefix, by, place(at)) },
    { formula: (at) => groupOldest(prefix, by, place(at)) },
    { formula: (at) => groupNextDue(prefix, by, place(at)) },
  ];
}

export function groupRow(plan: SummaryPlan, by: GroupedBy, group: RatedGroup): TableRow {
  const { prefix } = plan;
  const { cells, ...more } = groupCounts(plan, by, group);
  return {
    cells: [group.label, group.second ?? '', ...cells, ...lateCells(prefix, by, columnOfRating('red'))],
    ...more,
  };
}

/** For the last row of a table of groups: whether their ratings are those that the rules give. */
export const followsRules = (prefix: string): HiddenCell => ({
  at: FOLLOW,
  formula: () => ratingsFollow(prefix),
});

export const allRow = (prefix: string, label: string): TableRow => ({
  cells: [
    label,
    '',
    ...allCounts(prefix),
    { formula: () => countOfOverdue(prefix) },
    { formula: () => oldestOverdue(prefix) },
    { formula: () => nextDue(prefix) },
  ],
  hidden: [followsRules(prefix)],
  isTotal: true,
});
