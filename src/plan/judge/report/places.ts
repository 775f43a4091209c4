/** The places of judged plans, in their order, as `set-standing.ts` distinguishes them. */
import type { PlanReport } from './plan-report';
import type { PlanPlace } from '../../read/standing/set-standing';

export const placesOf = (
  plans: readonly Pick<PlanReport, 'sheet' | 'heading' | 'table'>[],
): readonly PlanPlace[] =>
  plans.map(({ sheet, heading, table }) => ({ sheet, heading, headerRow: table.region.headerRow + 1 }));
