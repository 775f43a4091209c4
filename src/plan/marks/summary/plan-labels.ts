/** The names by which plans are recorded and shown: the sheet's; the second plan of a sheet is "Plan (2)". */
import type { PlanReport } from '../../judge/report/plan-report';

/** One for each plan, in their order. */
export function planLabels(plans: readonly Pick<PlanReport, 'sheet'>[]): readonly string[] {
  const counts = new Map<string, number>();
  return plans.map(({ sheet }) => {
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    return count === 1 ? sheet : `${sheet} (${count})`;
  });
}
