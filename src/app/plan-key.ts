/** Identifies a plan within a workbook, since one sheet can hold several. */
import type { PlanReport } from '../plan/judge/report/plan-report';

/** Stable while the plan's header does not move. */
export function planKeyOf({ sheet, table }: Pick<PlanReport, 'sheet' | 'table'>): string {
  return `${sheet}!${table.region.headerRow}:${table.region.firstColumn}`;
}
