/**
 * The whole judgement: a sheet as it is read and what a person has set, in; the plan report, out. Pure: no clock, no
 * host. The steps are those of POLICY.md: recognise the plan, read its rows, judge each action, check, count.
 */
import { withoutOwnColumns } from './marks/flags/copied-flags';
import { isOwnSheet } from './marks/own-sheets';
import { recogniseInSteps, type RecognisedPlan } from './read/recognise/recognise-plans';
import type { SheetText } from './judge/report/agreed-date';
import type { WorkbookReport } from './judge/report/plan-report';
import { reviewPlan, type JudgedPlan } from './review-plan';
import { PROFILES } from './read/schema/profiles';
import { registerOnSheets } from './read/setup/register-on-sheet';
import { setupForSheet, type Setup } from './read/setup/setup';
import type { SheetSnapshot } from './read/sheet/sheet-snapshot';
import { standPlans } from './read/standing/plan-standing';
import { finish, type Steps } from './steps';

/** Every plan of the sheets given, in their order. Sheets without a plan give none; nothing in a sheet makes it throw. */
export function reviewWorkbook(snapshots: readonly SheetSnapshot[], setup: Setup): WorkbookReport {
  return finish(reviewInSteps(snapshots, setup));
}

/** How far a review has come, in units of work; the total is an estimate from above. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  /** Rows that the step just done has looked at. */
  readonly rows: number;
}

/** A judgement and what it was made of, so that single rows can be judged again (`review-again.ts`). */
export interface Review {
  readonly report: WorkbookReport;
  /** As they were read, the sheets that bear no plan and the add-in's columns too: those are judged without. */
  readonly snapshots: readonly SheetSnapshot[];
  /** As the caller gave it. */
  readonly setup: Setup;
  /** A register found on a sheet of the workbook stands for the one that the setup lacks. */
  readonly registerFound: boolean;
  readonly plans: readonly JudgedPlan[];
}

/** The same, giving way after every few rows, so that a caller can keep its page alive or stop. */
export function* reviewInSteps(
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
): Generator<ReviewProgress, WorkbookReport, void> {
  return (yield* reviewToKeep(snapshots, setup)).report;
}

/** What a row costs: looked at a few times, its lead read twice where a register is to be learnt, and judged. */
const LOOKS = 5;
const READINGS = 3;
const READING_WEIGHT = 20;

/** The same, with what a later judging of single rows needs. */
export function* reviewToKeep(
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
): Generator<ReviewProgress, Review, void> {
  // The add-in's own sheets are no plans, and what stands on the one comes as the setup; its columns are none of the board's.
  const sheets = snapshots.filter((snapshot) => !isOwnSheet(snapshot)).map(withoutOwnColumns);
  const total = sheets.reduce((sum, { rowCount }) => sum + rowCount * (LOOKS + READINGS * READING_WEIGHT), 1);
  let done = 0;
  const counting = function* <T>(steps: Steps<T>, weight: number): Generator<ReviewProgress, T, void> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      done = Math.min(total, done + step.value * weight);
      yield { done, total, rows: step.value };
    }
  };
  const register = setup.register ?? registerOnSheets(sheets);
  const inForce = { ...setup, register };
  const profiles = [...setup.profiles, ...PROFILES];
  const recognised: (readonly RecognisedPlan[])[] = [];
  for (const sheet of sheets)
    recognised.push(yield* counting(recogniseInSteps(sheet, profiles, setup.confirmedColumns), 1));
  const elsewhere = textElsewhere(sheets, recognised);
  const plans: JudgedPlan[] = [];
  for (const standing of standPlans(recognised.flat(), setup.standings)) {
    const own = setupForSheet(inForce, standing.plan.table.sheet);
    plans.push(yield* counting(reviewPlan(standing, elsewhere, own), READING_WEIGHT));
  }
  return {
    report: { asOf: setup.asOf, plans: plans.map(({ report }) => report) },
    snapshots,
    setup,
    registerFound: setup.register === null && register !== null,
    plans,
  };
}

/** Sheets without a plan may say when the plan was agreed. */
function textElsewhere(
  sheets: readonly SheetSnapshot[],
  recognised: readonly (readonly RecognisedPlan[])[],
): readonly SheetText[] {
  return sheets.flatMap((snapshot, at) =>
    recognised[at]?.length === 0 ? [{ snapshot, rows: 'all' as const, columns: 'all' as const }] : [],
  );
}
