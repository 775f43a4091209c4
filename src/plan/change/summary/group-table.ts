/** The table of a plan's actions by one grouping: one row per group, and a total. */
import type { Grouping } from '../../marks/flags/grouping-keys';
import type { BlockPart, SummaryPlan } from './block';
import { groupsBy } from './groups';
import { allRow, groupColumns, groupRow } from './rating-table';

const HEADERS: Readonly<Record<Grouping, string>> = {
  theme: 'Theme',
  section: 'Section',
  recommendation: 'Recommendation',
  source: 'Source review',
};

/** Groups of hardly more than one action each say nothing that the actions do not. */
export const saysSomething = (plan: SummaryPlan, grouping: Grouping): boolean =>
  groupsBy(plan, grouping).length * 2 <= plan.report.actions.length;

export const groupTable = (plan: SummaryPlan, grouping: Grouping): BlockPart => ({
  kind: 'table',
  columns: groupColumns(plan, HEADERS[grouping]),
  rows: [
    ...groupsBy(plan, grouping).map((group) => groupRow(plan, grouping, group)),
    allRow(plan.prefix, 'All actions'),
  ],
});
