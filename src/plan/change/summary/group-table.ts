/** The table of a plan's actions by one grouping: one row per group, and a total. */
import { criterionKey } from '../../marks/flags/criterion-key';
import { groupingText, leadKeys, type Grouping } from '../../marks/flags/grouping-keys';
import type { BlockPart, SummaryPlan } from './block';
import { groupsBy } from './groups';
import { allRow, groupColumns, groupRow } from './rating-table';

const HEADERS: Readonly<Record<Grouping, string>> = {
  theme: 'Theme',
  section: 'Section',
  recommendation: 'Recommendation',
  source: 'Source review',
};

/**
 * A single group says nothing that the headline does not, groups of hardly more than one action each nothing that the
 * actions do not, and groups of which each is all that one lead has nothing that the table of leads does not.
 */
export function saysSomething(plan: SummaryPlan, grouping: Grouping): boolean {
  const groups = groupsBy(plan, grouping).length;
  return groups > 1 && groups * 2 <= plan.report.actions.length && !areTheLeads(plan, grouping);
}

/** Whether an action's group is its lead under the same name, as where sections name the agencies. */
const areTheLeads = ({ report }: SummaryPlan, grouping: Grouping): boolean =>
  report.actions.every((action) => {
    const [lead, ...others] = leadKeys(action);
    return others.length === 0 && lead?.key === criterionKey(groupingText(action, grouping));
  });

export const groupTable = (plan: SummaryPlan, grouping: Grouping): BlockPart => ({
  kind: 'table',
  columns: groupColumns(plan, HEADERS[grouping]),
  rows: [
    ...groupsBy(plan, grouping).map((group) => groupRow(plan, grouping, group)),
    allRow(plan.prefix, 'All actions'),
  ],
});
