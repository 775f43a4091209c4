/**
 * The whole judgement: a sheet as it is read and what a person has set, in; the plan report, out. Pure: no clock, no
 * host. The steps are those of POLICY.md: recognise the plan, read its rows, judge each action, check, count.
 */
import { CHECKS } from './checks';
import { checkAction, checkPlan } from './checks/run-checks';
import type { EvidenceView } from './evidence/evidence-view';
import { recognisePlans, type RecognisedPlan } from './recognise/recognise-plans';
import { agreedDateOf, publishedDateOf, type SheetText } from './report/agreed-date';
import { judgeAction, type Before, type Marker } from './report/judge-action';
import { planContext, type PlanContext } from './report/plan-context';
import type { ActionReport, PlanReport, WorkbookReport } from './report/plan-report';
import { tallyRatings } from './report/tally';
import type { ActionRow } from './schema/action-row';
import { PROFILES } from './schema/profiles';
import { readRows } from './schema/read-rows';
import { isSetupSheet } from './setup/find-setup-tables';
import { registerOnSheets } from './setup/register-on-sheet';
import { setupForSheet, type Setup } from './setup/setup';
import type { SheetSnapshot } from './sheet/sheet-snapshot';

/** Every plan of the sheets given, in their order. Sheets without a plan give none; nothing in a sheet makes it throw. */
export function reviewWorkbook(snapshots: readonly SheetSnapshot[], setup: Setup): WorkbookReport {
  const steps = reviewInSteps(snapshots, setup);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How far a review has come, in actions. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
}

/** Actions judged between two steps: well below 50 ms' work. */
const ACTIONS_PER_STEP = 200;

/** The same, giving way after every few actions, so that a caller can keep its page alive or stop. */
export function* reviewInSteps(
  given: readonly SheetSnapshot[],
  settings: Setup,
): Generator<ReviewProgress, WorkbookReport, void> {
  // The add-in's own sheet is no plan, and what stands on it comes as the setup.
  const snapshots = given.filter((snapshot) => !isSetupSheet(snapshot));
  const setup = settings.register ? settings : { ...settings, register: registerOnSheets(snapshots) };
  const profiles = [...setup.profiles, ...PROFILES];
  const recognised = snapshots.map((snapshot) => recognisePlans(snapshot, profiles, setup.confirmedColumns));
  const elsewhere: SheetText[] = snapshots.flatMap((snapshot, at) =>
    recognised[at]?.length === 0 ? [{ snapshot, rows: 'all' as const, columns: 'all' as const }] : [],
  );
  const plans = recognised.flat();
  const total = plans.reduce((sum, plan) => sum + plan.table.rows.length, 0);
  const reports: PlanReport[] = [];
  let done = 0;
  for (const plan of plans) {
    const report = yield* reviewPlan(plan, elsewhere, setupForSheet(setup, plan.table.sheet), (actions) => ({
      done: done + actions,
      total,
    }));
    done += plan.table.rows.length;
    reports.push(report);
  }
  return { asOf: setup.asOf, plans: reports };
}

function* reviewPlan(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
  progress: (actions: number) => ReviewProgress,
): Generator<ReviewProgress, PlanReport, void> {
  const agreed = agreedDateOf(plan, elsewhere, setup);
  const rows = readRows(plan.grid, plan.table, plan.columns);
  const published = publishedDateOf(plan, elsewhere, setup);
  const context = planContext(plan, rows, agreed, { ...setup, published });
  const actions: ActionReport[] = [];
  const evidenceByRef = new Map<string, EvidenceView>();
  let before: Before = { marker: null, leads: [], evidence: null, evidenceByRef };
  for (const [at, row] of rows.entries()) {
    const marker = markerOf(row, rows[at - 1], before.marker, context);
    const judged = judgeAction(row, { ...before, marker }, context);
    actions.push({ ...judged, findings: checkAction({ action: judged, context }, CHECKS) });
    before = { marker, leads: judged.leads, evidence: judged.evidence, evidenceByRef };
    if (row.ref !== null) evidenceByRef.set(row.ref, judged.evidence);
    if (at % ACTIONS_PER_STEP === ACTIONS_PER_STEP - 1) yield progress(at + 1);
  }
  return {
    sheet: plan.table.sheet,
    asOf: setup.asOf,
    agreed,
    table: plan.table,
    columns: plan.columns,
    basis: context.basis,
    register: context.register,
    actions,
    findings: checkPlan({ plan, context }, CHECKS),
    tally: tallyRatings(actions.map((action) => action.rating)),
  };
}

/** The deadline that a heading or leading words set holds until the next one (POLICY.md, Due dates). */
function markerOf(
  row: ActionRow,
  above: ActionRow | undefined,
  before: Marker | null,
  context: PlanContext,
): Marker | null {
  let marker = before;
  const { section } = row;
  if (section && section !== above?.section) {
    const found = context.markerIn(section.label);
    const cell = { sheet: context.sheet, rowIndex: section.rowIndex, columnIndex: section.columnIndex };
    if (found) marker = { reading: found, cell };
  }
  for (const field of ['recommendation', 'action'] as const) {
    const reading = row.readings[field];
    if (!reading || reading.how === 'above' || reading.how === 'merged') continue;
    const found = context.markerIn(reading.text);
    if (!found) continue;
    const { rowIndex, columnIndex } = reading;
    marker = { reading: found, cell: { sheet: context.sheet, rowIndex, columnIndex } };
  }
  return marker;
}
