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

export const groupTable = (plan: SummaryPlan, grouping: Grouping): BlockPart => ({
  kind: 'table',
  columns: groupColumns(HEADERS[grouping]),
  rows: [
    ...groupsBy(plan, grouping).map((group) => groupRow(plan, grouping, group)),
    allRow(plan.prefix, 'All actions'),
  ],
});
