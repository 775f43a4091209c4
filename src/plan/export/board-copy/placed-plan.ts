/** Where a plan and the add-in's columns beside it are in a copied sheet. */
import type { PlanReport } from '../../judge/report/plan-report';

/** A plan of the sheet, and where the add-in's columns stand beside it; `null` at the sheet's last columns. */
export interface PlacedPlan {
  readonly plan: PlanReport;
  readonly firstColumn: number | null;
  readonly headerRow: number;
  readonly lastRow: number;
}
