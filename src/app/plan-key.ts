/** Tells the plans of a workbook apart: several can stand on one sheet. */
import type { PlanReport } from '../plan/judge/report/plan-report';

/** Stable while the plan's header stays where it is. */
export function planKeyOf({ sheet, table }: Pick<PlanReport, 'sheet' | 'table'>): string {
  return `${sheet}!${table.region.headerRow}:${table.region.firstColumn}`;
}
