/**
 * The whole judgement: takes sheets as read and the person's settings, and returns the plan report. Pure: no clock, no
 * host. The steps are those of POLICY.md: recognise the plans, read their rows, judge each action, run the checks,
 * count.
 */
import { boardSheet, type BoardSheet } from './marks/flags/board-sheet';
import { isOwnSheet } from './marks/own-sheets';
import { recogniseInSteps, type RecognisedPlan } from './read/recognise/recognise-plans';
import type { SheetText } from './judge/report/agreed-date';
import type { WorkbookReport } from './judge/report/plan-report';
import { reviewPlan, type JudgedPlan } from './review-plan';
import { PROFILES } from './read/schema/profiles';
import { registerOnSheets } from './read/setup/register-on-sheet';
import { setupForSheet, type Setup } from './read/setup/setup';
import type { SheetSnapshot } from './read/sheet/sheet-snapshot';
import { withStandings } from './read/standing/plan-standing';
import { finish, type Steps } from './steps';

/**
 * Judges every plan on the given sheets, in their order. A sheet without a plan adds none; no sheet content makes it
 * throw.
 */
export function reviewWorkbook(snapshots: readonly SheetSnapshot[], setup: Setup): WorkbookReport {
  return finish(reviewInSteps(snapshots, setup));
}

/** Progress of a review in units of work; `total` is an upper estimate. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  /** Rows processed in the last step. */
  readonly rows: number;
}

/** A judgement with the data it was made from, so that single rows can be judged again (`review-again.ts`). */
export interface Review {
  readonly report: WorkbookReport;
  /** As read, including sheets without a plan and the add-in's own columns, which are left out of the judgement. */
  readonly snapshots: readonly SheetSnapshot[];
  /** By name, each of the sheets that is not the add-in's own. */
  readonly boards: ReadonlyMap<string, BoardSheet>;
  /** As given by the caller. */
  readonly setup: Setup;
  /** Whether a register found on a sheet of the workbook is used because the setup has none. */
  readonly registerFound: boolean;
  readonly plans: readonly JudgedPlan[];
}

/** `reviewWorkbook` in steps: yields every few rows, so that the caller can keep its page responsive or stop. */
export function* reviewInSteps(
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
): Generator<ReviewProgress, WorkbookReport, void> {
  return (yield* reviewToKeep(snapshots, setup)).report;
}

/**
 * Estimated cost of a row: it is looked at several times, its lead is read twice if a register is to be learnt, and it
 * is judged.
 */
const LOOKS = 5;
const READINGS = 3;
const READING_WEIGHT = 20;

/** `reviewInSteps`, also returning what is needed to judge single rows again later. */
export function* reviewToKeep(
  snapshots: readonly SheetSnapshot[],
  setup: Setup,
): Generator<ReviewProgress, Review, void> {
  // The add-in's own sheets are not plans, and its columns are not the board's. The settings on its sheet arrive as
  // `setup`.
  const ofBoards = snapshots.filter((snapshot) => !isOwnSheet(snapshot));
  const total = ofBoards.reduce(
    (sum, { rowCount }) => sum + rowCount * (LOOKS + READINGS * READING_WEIGHT),
    1,
  );
  let done = 0;
  const counting = function* <T>(steps: Steps<T>, weight: number): Generator<ReviewProgress, T, void> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      done = Math.min(total, done + step.value * weight);
      yield { done, total, rows: step.value };
    }
  };
  const boards = new Map<string, BoardSheet>();
  for (const sheet of ofBoards) boards.set(sheet.name, yield* counting(boardSheet(sheet), 1));
  const sheets = [...boards.values()].map(({ bare }) => bare);
  const register = setup.register ?? registerOnSheets(sheets);
  const inForce = { ...setup, register };
  const profiles = [...setup.profiles, ...PROFILES];
  const recognised: (readonly RecognisedPlan[])[] = [];
  for (const sheet of sheets)
    recognised.push(yield* counting(recogniseInSteps(sheet, profiles, setup.confirmedColumns), 1));
  const elsewhere = textElsewhere(sheets, recognised);
  const plans: JudgedPlan[] = [];
  for (const standing of withStandings(recognised.flat(), setup.standings)) {
    const own = setupForSheet(inForce, standing.plan.table.sheet);
    plans.push(yield* counting(reviewPlan(standing, elsewhere, own), READING_WEIGHT));
  }
  return {
    report: { asOf: setup.asOf, plans: plans.map(({ report }) => report) },
    snapshots,
    boards,
    setup,
    registerFound: setup.register === null && register !== null,
    plans,
  };
}

/** Text on sheets without a plan, which may say when the plan was agreed. */
function textElsewhere(
  sheets: readonly SheetSnapshot[],
  recognised: readonly (readonly RecognisedPlan[])[],
): readonly SheetText[] {
  return sheets.flatMap((snapshot, at) =>
    recognised[at]?.length === 0 ? [{ snapshot, rows: 'all' as const, columns: 'all' as const }] : [],
  );
}
