/** What stands beside the headline figures: of one plan its leads with what is red, of several the plans. */
import { COLUMN } from '../../marks/summary/summary-columns';
import { RATING_COLOURS, type RatingColour } from '../../judge/rating/rating-colour';
import { leadKeys } from '../../marks/flags/grouping-keys';
import { NOTHING_KEY } from '../../marks/flags/criterion-key';
import { cutToFit } from './cut-to-fit';
import type { At, BlockTable, SummaryPlan, TableColumn, TableRow } from './block';
import { countOfRating, nextDue, oldestOverdue } from './figures';
import { leadGroups } from './groups';
import { followsRules, groupCounts, groupCount, lateCells, type RatedGroup } from './rating-table';

/** More are on a later page. */
export const MOST_BESIDE = 6;
const columns = (name: string, counted: string, first: number): readonly TableColumn[] => [
  { title: name, column: first, as: 'text' },
  { title: counted, column: COLUMN.actions, as: 'count' },
  { title: 'Red', column: COLUMN.overdue, as: 'count', rating: 'red' },
  { title: 'Next due', column: COLUMN.nextDue, as: 'date' },
  { title: 'Oldest overdue', column: COLUMN.last, as: 'age' },
];
/** Of those, the columns that say nothing of plans that are rated by their evidence. */
const OF_DATES = 2;

/** Without the columns of dates where no plan has any. */
function withoutDates(
  plans: readonly Pick<SummaryPlan, 'report'>[],
  all: readonly TableColumn[],
): readonly TableColumn[] {
  return plans.every(({ report }) => report.basis === 'assurance') ? all.slice(0, -OF_DATES) : all;
}

/** Ratings that are open: where complete actions are green, only the sum of all can be counted by rating. */
function countedRatings({ report }: SummaryPlan): {
  readonly title: string;
  readonly ratings: readonly RatingColour[];
} {
  const isBrag = report.actions[0]?.facts.scheme === 'brag' && report.basis === 'dates';
  return isBrag
    ? { title: 'Open', ratings: ['red', 'amber', 'green', 'unrated'] }
    : { title: 'Actions', ratings: RATING_COLOURS };
}

/** Those with the most red actions first, as at the build; their figures are live. `first` is the column of their names. */
export function leadsInRows(plan: SummaryPlan, first: number): BlockTable {
  const { title, ratings } = countedRatings(plan);
  const reds = new Map<string, number>();
  for (const action of plan.report.actions) {
    if (action.rating.colour !== 'red') continue;
    const keys = leadKeys(action).map(({ key }) => key);
    for (const key of keys.length > 0 ? keys : [NOTHING_KEY]) reds.set(key, (reds.get(key) ?? 0) + 1);
  }
  const groups = [...leadGroups(plan)].sort((a, b) => (reds.get(b.key) ?? 0) - (reds.get(a.key) ?? 0));
  const shown = groups.slice(0, MOST_BESIDE);
  const sum = (of: (rating: RatingColour) => string): string =>
    `=${ratings.map((rating) => of(rating).slice(1)).join('+')}`;
  const rowOf = (group: RatedGroup): TableRow => {
    const { cells: _, ...more } = groupCounts(plan, 'leads', group);
    const red = groupCount(plan, 'leads', 'red');
    const [, oldest, next] = lateCells(plan.prefix, 'leads', COLUMN.overdue);
    return {
      cells: [
        cutToFit(group.label, first, COLUMN.actions - 1),
        { formula: (at: At) => sum((rating) => groupCount(plan, 'leads', rating)(at)) },
        { formula: red },
        next ?? '',
        oldest ?? '',
      ],
      ...more,
    };
  };
  const left = groups.length - shown.length;
  const all: TableRow = {
    cells: [
      left > 0 ? `All, with ${left} more ${left === 1 ? 'lead' : 'leads'}` : 'All actions, each once',
      { formula: () => sum((rating) => countOfRating(plan.prefix, rating)) },
      { formula: () => countOfRating(plan.prefix, 'red') },
      { formula: () => nextDue(plan.prefix) },
      { formula: () => oldestOverdue(plan.prefix) },
    ],
    hidden: [followsRules(plan.prefix)],
    isTotal: true,
  };
  return {
    kind: 'table',
    columns: withoutDates([plan], columns('Lead', title, first)),
    rows: [...shown.map(rowOf), all],
  };
}

export function plansInRows(plans: readonly SummaryPlan[], first: number): BlockTable {
  const rows = plans.slice(0, MOST_BESIDE).map(({ prefix, label }): TableRow => ({
    cells: [
      cutToFit(label, first, COLUMN.actions - 1),
      {
        formula: () => `=${RATING_COLOURS.map((rating) => countOfRating(prefix, rating).slice(1)).join('+')}`,
      },
      { formula: () => countOfRating(prefix, 'red') },
      { formula: () => nextDue(prefix) },
      { formula: () => oldestOverdue(prefix) },
    ],
  }));
  return { kind: 'table', columns: withoutDates(plans, columns('Plan', 'Actions', first)), rows };
}
