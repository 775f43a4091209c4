/** The place of a plan, and of the add-in's columns beside it, in a copied sheet. */
import type { PlanReport } from '../../judge/report/plan-report';

/**
 * A plan of the sheet and the place of the add-in's columns beside it; `null` if they would pass the sheet's last
 * column.
 */
export interface PlacedPlan {
  readonly plan: PlanReport;
  readonly firstColumn: number | null;
  readonly headerRow: number;
  readonly lastRow: number;
}
