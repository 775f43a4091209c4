/**
 * Judges the actions of one recognised plan, top down: each takes from those above it what POLICY.md lets it take (a
 * deadline that a heading set, a lead, evidence pointed to). Keeps what a later judging of single rows needs.
 */
import { CHECKS } from './checks';
import { checkAction, checkPlan } from './checks/run-checks';
import type { EvidenceView } from './evidence/evidence-view';
import type { RecognisedPlan } from './recognise/recognise-plans';
import { agreedDateOf, publishedDateOf, type SheetText } from './report/agreed-date';
import { judgeAction, type Before, type Marker } from './report/judge-action';
import { planContext, type PlanContext } from './report/plan-context';
import type { ActionReport, PlanReport } from './report/plan-report';
import { tallyRatings } from './report/tally';
import type { ActionRow } from './schema/action-row';
import { readRowsInSteps } from './schema/read-rows';
import type { Setup } from './setup/setup';
import { CELLS_PER_STEP, type Steps } from './steps';

/** A plan's judgement and what it was made of. */
export interface JudgedPlan {
  readonly plan: RecognisedPlan;
  readonly rows: readonly ActionRow[];
  readonly context: PlanContext;
  /** The deadline that holds at each action, from a heading or leading words. */
  readonly markers: readonly (Marker | null)[];
  readonly report: PlanReport;
}

export function* reviewPlan(
  plan: RecognisedPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): Steps<JudgedPlan> {
  const agreed = agreedDateOf(plan, elsewhere, setup);
  const published = publishedDateOf(plan, elsewhere, setup);
  const rows = yield* readRowsInSteps(plan.grid, plan.table, plan.columns);
  const context = yield* planContext(plan, rows, agreed, { ...setup, published });
  const actions: ActionReport[] = [];
  const markers: (Marker | null)[] = [];
  const evidenceByRef = new Map<string, EvidenceView>();
  let before: Before = { marker: null, leads: [], evidence: null, evidenceByRef };
  for (const [at, row] of rows.entries()) {
    const marker = markerOf(row, rows[at - 1], before.marker, context);
    const action = judgeRow(row, { ...before, marker }, context);
    actions.push(action);
    markers.push(marker);
    before = { marker, leads: action.leads, evidence: action.evidence, evidenceByRef };
    if (row.ref !== null) evidenceByRef.set(row.ref, action.evidence);
    if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const report: PlanReport = {
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
  return { plan, rows, context, markers, report };
}

/** One action and its findings. */
export function judgeRow(row: ActionRow, before: Before, context: PlanContext): ActionReport {
  const judged = judgeAction(row, before, context);
  return { ...judged, findings: checkAction({ action: judged, context }, CHECKS) };
}

/** The deadline that a heading or leading words set holds until the next one (POLICY.md, Due dates). */
export function markerOf(
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
