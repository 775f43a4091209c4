/**
 * Separates the plans that take part from those that do not, with the reason. Flags, summary, export and chasing use
 * only the former.
 */
import type { PlanReport, WorkbookReport } from './plan-report';
import { STANDING_WORDS, whyStandingInWords } from '../../read/standing/standing';

export const isLive = ({ standing }: Pick<PlanReport, 'standing'>): boolean => standing === 'live';

/** The report without the plans that are closed or left out. */
export function liveOnly(report: WorkbookReport): WorkbookReport {
  const plans = report.plans.filter(isLive);
  return plans.length === report.plans.length ? report : { ...report, plans };
}

export const notLive = ({ plans }: Pick<WorkbookReport, 'plans'>): readonly PlanReport[] =>
  plans.filter((plan) => !isLive(plan));

/**
 * One sentence for each such plan: "“Closed actions” was left out: its tab says that it is closed. 14 actions are in
 * it."
 */
export function leftOutInWords({ plans }: Pick<WorkbookReport, 'plans'>): readonly string[] {
  return notLive({ plans }).map((plan) => {
    const { length } = plan.actions;
    const count = length === 1 ? '1 action is' : `${length} actions are`;
    return `“${nameOf(plan, plans)}” was left out: ${whyStandingInWords(plan)}. ${count} in it, counted apart.`;
  });
}

/** The sheet's name and, if the sheet has several plans, the row in which this one begins. */
export function nameOf({ sheet, table }: PlanReport, plans: readonly PlanReport[]): string {
  const isAlone = plans.filter((plan) => plan.sheet === sheet).length === 1;
  return isAlone ? sheet : `${sheet}, from row ${table.region.headerRow + 1}`;
}

/** "Counted apart, closed: 14 actions in 2 plans; left out: 3 actions in 1 plan."; `''` if every plan is live. */
export function apartInWords({ plans }: Pick<WorkbookReport, 'plans'>): string {
  const parts = (['closed', 'left-out'] as const).flatMap((standing) => {
    const of = plans.filter((plan) => plan.standing === standing);
    if (of.length === 0) return [];
    const actions = of.reduce((sum, plan) => sum + plan.actions.length, 0);
    const count = actions === 1 ? '1 action' : `${actions} actions`;
    const where = `${STANDING_WORDS[standing].toLowerCase()}: ${count} in ${of.length === 1 ? '1 plan' : `${of.length} plans`}`;
    return [where];
  });
  return parts.length === 0 ? '' : `Counted apart, ${parts.join('; ')}.`;
}
