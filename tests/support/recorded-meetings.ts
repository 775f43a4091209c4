/** Records meetings of small plans on a "Plan setup" and reads them back, as a workbook would from meeting to meeting. */
import { applied } from '../../src/plan/change/applied';
import { layOutSetupSheet } from '../../src/plan/change/settings-sheet/setup-sheet';
import { recordMeeting } from '../../src/plan/change/summary/propose-history';
import { summaryInput } from '../../src/plan/change/summary/summary-input';
import type { SummaryInput, SummaryPlan } from '../../src/plan/change/summary/block';
import type { PlanReport } from '../../src/plan/judge/report/plan-report';
import type { IsoDate } from '../../src/plan/read/dates/calendar';
import { makeSetup, type SetupSettings } from '../../src/plan/read/setup/setup';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { finish } from '../../src/plan/steps';
import { reviewGrid, type Rows } from './review-grid';
import { gridSnapshot } from './grid-snapshot';

/** A workbook's "Plan setup", with nothing recorded yet. */
const newSetup = (settings: SetupSettings = {}): readonly SheetSnapshot[] =>
  applied([gridSnapshot([['x']])], { sheets: [layOutSetupSheet(settings)] });

export function inputOf(
  plans: readonly PlanReport[],
  asOf: string,
  setup: readonly SheetSnapshot[],
  settings: SetupSettings = {},
): SummaryInput {
  const day = asOf as IsoDate;
  const prefixes = new Map(plans.map((plan) => [plan, 'Plan_']));
  return summaryInput({ asOf: day, plans }, prefixes, setup, makeSetup({ ...settings, asOf }), day);
}

/** "Plan setup" after a meeting on which the plan was as these rows say. */
export function recordedOn(
  asOf: string,
  rows: Rows,
  setup: readonly SheetSnapshot[] = newSetup(),
): readonly SheetSnapshot[] {
  return recordedPlans(asOf, reviewGrid(rows, { asOf }), setup);
}

export function recordedPlans(
  asOf: string,
  plans: readonly PlanReport[],
  setup: readonly SheetSnapshot[] = newSetup(),
): readonly SheetSnapshot[] {
  const input = inputOf(plans, asOf, setup);
  const planned = finish(recordMeeting(input.plans, { date: asOf as IsoDate }, setup));
  if (!planned.ok) throw new Error(planned.problem.code);
  return applied(setup, { sheets: planned.value });
}

/** The only plan of these rows, with the meetings that were recorded. */
export function planWithMeetings(
  asOf: string,
  rows: Rows,
  setup: readonly SheetSnapshot[],
): { readonly plan: SummaryPlan; readonly input: SummaryInput } {
  const input = inputOf(reviewGrid(rows, { asOf }), asOf, setup);
  const [plan] = input.plans;
  if (!plan) throw new Error('No plan');
  return { plan, input };
}
