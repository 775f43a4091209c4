/** The input of a summary: each plan with the names of its columns, its actions' keys and its recorded meetings. */
import type { IsoDate } from '../../read/dates/calendar';
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import type { Setup } from '../../read/setup/setup';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { keysInSteps } from '../../marks/flags/action-keys';
import { paperWords, titleOfPlan } from '../../judge/report/paper-words';
import { isLive, notLive } from '../../judge/report/live-plans';
import { finish, type Steps } from '../../steps';
import type { SummaryInput, SummaryPlan } from './block';
import { planLabels } from '../../marks/summary/plan-labels';
import { historyInSteps } from '../../marks/summary/read-history';

/**
 * `prefixes` as returned by `proposeFlags`. A plan without the add-in's columns is left out, because nothing could be
 * counted; a plan without actions has none but is kept, and the summary says so. Plans that are not live are counted
 * separately.
 */
export const summaryInput = (
  report: WorkbookReport,
  prefixes: ReadonlyMap<PlanReport, string>,
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
  built: IsoDate,
): SummaryInput => finish(inputInSteps(report, prefixes, snapshots, setup, built));

/** `summaryInput` in steps. */
export function* inputInSteps(
  report: WorkbookReport,
  prefixes: ReadonlyMap<PlanReport, string>,
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
  built: IsoDate,
): Steps<SummaryInput> {
  const history = yield* historyInSteps(snapshots);
  const labels = planLabels(report.plans);
  const live = report.plans.filter(isLive);
  const plans: SummaryPlan[] = [];
  for (const [at, plan] of report.plans.entries()) {
    const prefix = prefixes.get(plan);
    if (!isLive(plan) || (prefix === undefined && plan.actions.length > 0)) continue;
    const label = labels[at] ?? plan.sheet;
    plans.push({
      report: plan,
      prefix: prefix ?? '',
      label,
      title: titleOfPlan(plan, snapshots) || label,
      keys: yield* keysInSteps(plan.actions.map(({ row }) => row)),
      meetings: history.filter((meeting) => meeting.plan === label),
    });
    yield plan.actions.length;
  }
  return {
    setup,
    built,
    paper: paperWords(live, snapshots, setup),
    dateSystem: snapshots[0]?.dateSystem ?? 1900,
    apart: notLive(report),
    plans,
  };
}
