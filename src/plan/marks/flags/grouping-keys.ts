/**
 * The groups in which a summary counts an action: its leads, theme, section, recommendation and source review, each as
 * a key that a formula can find. Values that were inherited or merged count as if written in the row.
 */
import type { ActionReport, PlanReport } from '../../judge/report/plan-report';
import { textOf } from '../../read/schema/action-row';
import { columnsByField } from '../../read/schema/map-columns';
import { criterionKey, NOTHING_KEY } from './criterion-key';

export const GROUPINGS = ['theme', 'section', 'recommendation', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The groupings that the plan has. */
export function groupingsOf({
  columns,
  table,
}: Pick<PlanReport, 'columns' | 'table'>): ReadonlySet<Grouping> {
  const fields = columnsByField(columns);
  const has = (grouping: Grouping): boolean =>
    grouping === 'section' ? table.sections.length > 0 : fields.has(grouping);
  return new Set(GROUPINGS.filter(has));
}

/** The action's words for a grouping; `''` if it has none. */
export const groupingText = ({ row }: Pick<ActionReport, 'row'>, grouping: Grouping): string =>
  grouping === 'section' ? (row.section?.label ?? '') : textOf(row, grouping);

export const groupingKey = (action: Pick<ActionReport, 'row'>, grouping: Grouping): string =>
  criterionKey(groupingText(action, grouping));

/** Each lead of an action once, with the name to show; empty if nobody is named. */
export function leadKeys({
  leads,
}: Pick<ActionReport, 'leads'>): readonly { readonly key: string; readonly name: string }[] {
  const seen = new Map<string, { key: string; name: string }>();
  for (const { name } of leads) {
    const key = criterionKey(name);
    if (key !== NOTHING_KEY && !seen.has(key)) seen.set(key, { key, name });
  }
  return [...seen.values()];
}
