/**
 * Entry point of the headless `compare` (COMMANDS.md): two workbooks, opened in the client one after the other, are
 * each read and judged on their own date, then compared. Neither is changed.
 */
import { whatChangedFile } from '../app/compare/what-changed-file';
import { judgeWorkbook } from '../app/check';
import { problemInWords } from '../app/words';
import { readSnapshots } from '../excel/read-snapshot';
import { compareJson, type ComparedSource } from '../plan/compare/compare-json';
import { comparePlans, type Comparison } from '../plan/compare/compare-plans';
import { decisionsFor } from '../plan/compare/decided-pairs';
import type { DecidedPair } from '../plan/read/setup/setup';
import { storedSettings } from '../app/plan-settings';
import { readSetup } from '../app/check-plan';
import { comparisonShown } from '../plan/compare/comparison-shown';
import { comparisonInWords } from '../plan/compare/comparison-in-words';
import { comparedPlans, plansOnSheets } from '../plan/compare/plans-to-compare';
import { paperWords, type PaperWords } from '../plan/judge/report/paper-words';
import type { ActionReport, PlanReport } from '../plan/judge/report/plan-report';
import { hiddenFields } from '../plan/judge/report/shown-action';
import type { Field } from '../plan/read/schema/fields';
import { finish } from '../plan/steps';
import { dayOf } from './day-of';

/** One of the two versions, read. */
export interface ComparedSide {
  readonly source: ComparedSource;
  readonly plans: readonly PlanReport[];
  /** The fields whose cells are hidden, which no page shows. */
  readonly hidden: ReadonlyMap<ActionReport, ReadonlySet<Field>>;
  /** What a page says of them. */
  readonly paper: PaperWords;
  /** What a person said in this workbook about which action is which. */
  readonly decidedPairs: readonly DecidedPair[];
}

export type ReadSide =
  { readonly ok: true; readonly side: ComparedSide } | { readonly ok: false; readonly error: string };

export interface SideOptions {
  /** The workbook's display name. */
  readonly workbook: string;
  /** YYYY-MM-DD: the rating date if neither `asOf` nor the workbook gives one. */
  readonly today: string;
  readonly asOf: string | null;
  /** `null` takes all of its plans. */
  readonly sheet: string | null;
}

/** Reads the workbook that is currently open. */
export async function readSide({ workbook, today, asOf, sheet }: SideOptions): Promise<ReadSide> {
  const outcome = await judgeWorkbook(
    { readSnapshots },
    { today: dayOf(today), asOf: asOf === null ? null : dayOf(asOf), agreed: null, sheet },
  );
  if (!outcome.ok) {
    const { what, next } = problemInWords(outcome.problem);
    return { ok: false, error: `“${workbook}”: ${what} ${next}` };
  }
  const { report, snapshots, setup } = outcome.value.review;
  const all = report.plans;
  const plans = sheet === null ? comparedPlans(all) : plansOnSheets(all, [sheet]);
  if (plans.length === 0)
    return { ok: false, error: `“${workbook}”: every plan of this workbook is left out on “Plan setup”.` };
  const paper = paperWords(plans, snapshots, setup);
  const sheets = [...new Set(plans.map((plan) => plan.sheet))];
  const { decidedPairs = [] } = storedSettings(await readSetup({ readSnapshots })).settings;
  const hidden = hiddenFields(plans, snapshots);
  const source = { workbook, sheets, asOf: report.asOf };
  return { ok: true, side: { source, plans, hidden, paper, decidedPairs } };
}

/** The newer workbook's decisions apply. */
function comparisonOf(old: ComparedSide, now: ComparedSide): Comparison {
  const decisions = finish(decisionsFor(now.decidedPairs, old.plans, now.plans));
  return finish(comparePlans(old.plans, now.plans, decisions));
}

export function compareSides(old: ComparedSide, now: ComparedSide, json: boolean): string {
  const comparison = comparisonOf(old, now);
  return json
    ? JSON.stringify(compareJson(comparison, old.source, now.source), null, 1)
    : comparisonInWords(comparison, old.source, now.source);
}

/** A workbook with the sheet "What changed", ready to print; `today` is YYYY-MM-DD. */
export function sheetOfChanges(old: ComparedSide, now: ComparedSide, today: string): Promise<Uint8Array> {
  const hidden = new Map([...old.hidden, ...now.hidden]);
  return whatChangedFile({
    comparison: comparisonShown(comparisonOf(old, now), hidden),
    old: old.source,
    now: now.source,
    paper: now.paper,
    built: dayOf(today),
  });
}
