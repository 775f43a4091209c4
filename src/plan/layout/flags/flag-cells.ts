/** What the add-in's columns hold for one action: dates as serial numbers, plain words, and the two live formulas. */
import { leadSections } from '../../leads/section-lead';
import { nextMilestoneFormula } from '../../rating/next-milestone-formula';
import { RATING_CELLS, ratingCells, type LastingFacts } from '../../rating/rating-cells';
import { ratingFormula } from '../../rating/rating-formula';
import type { RatingReferences } from '../../rating/rating-formula-terms';
import type { ActionReport, PlanReport } from '../../report/plan-report';
import { columnsByField } from '../../schema/map-columns';
import { columnName } from '../../sheet/a1';
import { isoDateToSerial } from '../../sheet/serial-date';
import type { DateSystem } from '../../sheet/sheet-snapshot';
import type { IsoDate } from '../../dates/calendar';
import type { PlannedValue } from '../planned-parts';
import { checksInWords } from './checks-in-words';
import type { FlagColumnId } from './flag-columns';
import { GROUPINGS, groupingKey, groupingsOf, leadListKey, type Grouping } from './grouping-keys';

/** A value, or a formula with its `=`. */
export type FlagContent = { readonly value: PlannedValue } | { readonly formula: string };

/** Whether a row of the plan is marked down for naming nobody: it has a place to name somebody. */
export function expectsLeads({ columns, table }: Pick<PlanReport, 'columns' | 'table'>): boolean {
  return (
    columnsByField(columns).has('lead') ||
    leadSections(table.sections.map((section) => section.label)).size > 0
  );
}

/** What the cells of a plan's actions have in common. */
export interface FlaggedPlan {
  readonly basis: PlanReport['basis'];
  readonly expectsLead: boolean;
  readonly groupings: ReadonlySet<Grouping>;
}

export const flaggedPlan = (plan: PlanReport): FlaggedPlan => ({
  basis: plan.basis,
  expectsLead: expectsLeads(plan),
  groupings: groupingsOf(plan),
});

/** `key` as `actionKeys` gives it. */
export function flagCells(
  action: ActionReport,
  key: string,
  plan: FlaggedPlan,
  columnOf: ReadonlyMap<FlagColumnId, number>,
  dateSystem: DateSystem,
): ReadonlyMap<FlagColumnId, FlagContent> {
  const cells = ratingCells(factsOf(action, plan));
  const references = referencesOf(action.row.rowIndex, columnOf);
  const day = (date: IsoDate | null): FlagContent => ({
    value: (date === null ? null : isoDateToSerial(date, dateSystem)) ?? '',
  });
  return new Map<FlagColumnId, FlagContent>([
    ['due', day(cells.due)],
    ['next', { formula: nextMilestoneFormula(cells, references) }],
    ['achieved', day(cells.achieved)],
    ['evidence', { value: cells.evidence }],
    ['rag', { formula: ratingFormula(references) }],
    ['checks', { value: checksInWords(action) }],
    ['first', day(cells.first)],
    ['review', day(cells.review)],
    ['ratedOn', { value: cells.ratedOn }],
    ['lead', { value: cells.lead }],
    ['leads', { value: leadListKey(action) }],
    ...GROUPINGS.map((id): [FlagColumnId, FlagContent] => [
      id,
      { value: plan.groupings.has(id) ? groupingKey(action, id) : '' },
    ]),
    ['key', { value: key }],
  ]);
}

/** What an action's rating depends on besides the day and the board's thresholds. */
export function factsOf(
  action: ActionReport,
  plan: Pick<FlaggedPlan, 'basis' | 'expectsLead'>,
): LastingFacts {
  return {
    basis: plan.basis,
    milestones: action.milestones.map(({ date }) => date),
    due: action.due.due,
    achieved: action.achieved,
    evidence: action.evidence.level,
    ongoing: action.due.ongoing,
    reviewDate: action.reviewDate,
    hasLead: action.leads.some((lead) => !lead.collective),
    expectsLead: plan.expectsLead,
  };
}

/** The row moves with the cell, the columns stay. */
function referencesOf(rowIndex: number, columnOf: ReadonlyMap<FlagColumnId, number>): RatingReferences {
  return Object.fromEntries(
    RATING_CELLS.map((cell) => [cell, `$${columnName(columnOf.get(cell) ?? 0)}${rowIndex + 1}`]),
  ) as RatingReferences;
}
