/** The obstacle that no plan is live, with the reason for each. */
import type { Problem } from '../plan/outcome';
import type { PlanReport } from '../plan/judge/report/plan-report';
import { nameOf } from '../plan/judge/report/live-plans';

export const noLivePlan = (plans: readonly PlanReport[]): Problem => ({
  code: 'no-live-plan',
  plans: plans.map((plan) => ({
    name: nameOf(plan, plans),
    standing: plan.standing,
    standingSaid: plan.standingSaid,
  })),
});
