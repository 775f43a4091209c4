/**
 * Judges the actions of one recognised plan, from the top down: each inherits from those above it what POLICY.md allows
 * (a deadline set by a heading, a lead, evidence referred to). Keeps what is needed to judge single rows again later.
 */
import { ACTION_CHECKS, PLAN_CHECKS } from './judge/checks';
import { unanswered } from './judge/report/answered';
import { checkAction, checkWholePlan } from './judge/checks/run-checks';
import type { EvidenceView } from './read/evidence/evidence-view';
import type { LeadMatch } from './read/leads/lead-match';
import type { RecognisedPlan } from './read/recognise/recognise-plans';
import type { StandingPlan } from './read/standing/plan-standing';
import { agreedDateOf, publishedDateOf, type SheetText } from './judge/report/agreed-date';
import { judgeAction, type Before, type Marker } from './judge/report/judge-action';
import type { JudgedAction } from './judge/report/judged-action';
import { planContext, type PlanContext } from './judge/report/plan-context';
import type { ActionReport, PlanReport } from './judge/report/plan-report';
import { tallyRatings } from './judge/report/tally';
import { textOf, type ActionRow } from './read/schema/action-row';
import { readRowsInSteps } from './read/schema/read-rows';
import type { Setup } from './read/setup/setup';
import { CELLS_PER_STEP, type Steps } from './steps';

/** A plan's judgement, with the data it was made from. */
export interface JudgedPlan {
  readonly plan: RecognisedPlan;
  readonly rows: readonly ActionRow[];
  readonly context: PlanContext;
  /** For each action, the deadline that applies from a heading or leading words. */
  readonly markers: readonly (Marker | null)[];
  /** The places of the actions whose evidence refers to others by number ("See 1.2"), ascending. */
  readonly referring: readonly number[];
  readonly report: PlanReport;
}

const NO_LEADS: readonly LeadMatch[] = [];

export function* reviewPlan(
  { plan, heading, standing, standingSaid }: StandingPlan,
  elsewhere: readonly SheetText[],
  setup: Setup,
): Steps<JudgedPlan> {
  const agreed = agreedDateOf(plan, elsewhere, setup);
  const published = publishedDateOf(plan, elsewhere, setup);
  const rows = yield* readRowsInSteps(plan.grid, plan.table, plan.columns);
  const context = yield* planContext(plan, rows, agreed, { ...setup, published: published?.date ?? null });
  const actions: ActionReport[] = [];
  const markers: (Marker | null)[] = [];
  const referring: number[] = [];
  const evidenceByRef = new Map<string, EvidenceView>();
  let above: ActionReport | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as ActionRow;
    const marker = markerOf(row, rows[at - 1], markers[at - 1] ?? null, context);
    const before: Before = {
      marker,
      leads: above?.leads ?? NO_LEADS,
      evidence: above?.evidence ?? null,
      evidenceByRef,
    };
    const action = judgeRow(row, before, context);
    if (refsIn(action, context).length > 0) referring.push(actions.length);
    actions.push(action);
    markers.push(marker);
    if (row.ref !== null) evidenceByRef.set(row.ref, action.evidence);
    above = action;
    // The first rows take far longer, because every pattern that they are read with is compiled for them.
    if (actions.length <= CELLS_PER_STEP) yield 1;
    else if (actions.length % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  yield 0;
  const findings = checkWholePlan({ plan, context }, PLAN_CHECKS);
  yield 0;
  const report: PlanReport = {
    sheet: plan.table.sheet,
    heading,
    standing,
    standingSaid,
    asOf: setup.asOf,
    agreed,
    datedBy: [agreed?.saidIn, published?.saidIn].flatMap((said) => said ?? []),
    table: plan.table,
    columns: plan.columns,
    basis: context.basis,
    register: context.register,
    actions,
    findings,
    tally: tallyRatings(actions.map((action) => action.rating)),
  };
  return { plan, rows, context, markers, referring, report };
}

/** Judges one action and checks it. */
export function judgeRow(row: ActionRow, before: Before, context: PlanContext): ActionReport {
  const judged: JudgedAction & { findings?: ActionReport['findings'] } = judgeAction(row, before, context);
  const found = checkAction({ action: judged, context }, ACTION_CHECKS);
  // Adds the findings to the object itself, which nobody else holds yet, rather than copying its many members.
  judged.findings = unanswered(found, judged, context.setup.answers);
  return judged as ActionReport;
}

const NO_REFS: readonly string[] = [];

/** The numbers by which the action's evidence refers to others. */
export function refsIn({ row, evidenceOrigin }: ActionReport, context: PlanContext): readonly string[] {
  const text = textOf(row, evidenceOrigin === 'own' ? 'evidenceProvided' : 'progress');
  return text === '' ? NO_REFS : (context.evidenceIn(text).pointer?.refs ?? NO_REFS);
}

/** A deadline set by a heading or leading words applies until the next one (POLICY.md, Due dates). */
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
