/** A field case after the headless `apply`, with a fresh review of it and the values of its rating cells. */
import { runApply } from '../../src/commands/apply-command';
import { withDateOverrides, setupOf, storedSettings } from '../../src/app/plan-settings';
import { addDays, parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { findFlags } from '../../src/plan/marks/flags/find-flags';
import { assignFlags } from '../../src/plan/marks/flags/assign-flags';
import type { WorkbookReport } from '../../src/plan/judge/report/plan-report';
import { reviewWorkbook } from '../../src/plan/review';
import type { SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';
import { isLive } from '../../src/plan/judge/report/live-plans';
import { getCell, findSheet, type CellValue, type Workbook } from '../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../src/workbench/wire/open-in-office-js';
import { AS_OF_DAYS } from './as-of-days';
import { fieldWorkbook, type FieldCase } from './field-cases';
import { opened } from './open-built';
import { snapshots } from './read-through-client';

export const TODAY = '2026-11-21';

export interface AppliedCase {
  readonly workbook: Workbook;
  /** As the flagged workbook is read, including the add-in's own sheets and columns. */
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * `null` if the case has no plan that can be flagged (none found, none live, protected, filtered); any other refusal is
 * a failure.
 */
export async function appliedCase(one: FieldCase): Promise<AppliedCase | null> {
  const workbook = opened(fieldWorkbook(one));
  openInOfficeJs(workbook);
  const { exitCode, error, changed } = await runApply({
    today: TODAY,
    asOf: one.as_of,
    agreed: one.agreed ?? null,
  });
  if (exitCode !== 0 && NOTHING_TO_FLAG.test(error)) return null;
  if (exitCode !== 0) throw new Error(`${one.file}: ${error}`);
  if (!changed) throw new Error(`${one.file}: nothing was changed.`);
  return { workbook, sheets: await snapshots(workbook, { evenIfHidden: 'Plan setup' }) };
}

const NOTHING_TO_FLAG = /^No (?:action plan was found|live plan was found)|is protected, so|is filtered/;

export const day = (iso: string): IsoDate => parseIsoDate(iso) as IsoDate;

/** The judgement on a date, as a fresh check returns it. */
export const reviewOn = (sheets: readonly SheetSnapshot[], asOf: string, agreed?: string): WorkbookReport =>
  reviewWorkbook(
    sheets,
    setupOf(
      withDateOverrides(storedSettings(sheets).settings, {
        asOf: day(asOf),
        agreed: agreed === undefined ? null : day(agreed),
      }),
      day(TODAY),
    ),
  );

/** Location of a row's rating. */
export interface RatedCell {
  /** Among the plans of the report. */
  readonly plan: number;
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Every action of the live plans, with the add-in's columns beside it. */
export function ratedCells({ sheets }: AppliedCase, report: WorkbookReport): readonly RatedCell[] {
  return sheets.flatMap((snapshot) => {
    const plans = report.plans.filter((plan) => plan.sheet === snapshot.name && isLive(plan));
    const { setOf } = assignFlags(plans, findFlags(snapshot));
    return plans.flatMap((plan) =>
      plan.actions.map(({ row }) => ({
        plan: report.plans.indexOf(plan),
        sheet: snapshot.name,
        rowIndex: row.rowIndex,
        columnOf: setOf.get(plan)?.columnOf ?? new Map<string, number>(),
      })),
    );
  });
}

export function shownIn(
  workbook: Workbook,
  { sheet, rowIndex, columnOf }: RatedCell,
  column: string,
): CellValue {
  const found = findSheet(workbook, sheet);
  return (found && getCell(found, rowIndex, columnOf.get(column) ?? -1)?.value) ?? null;
}

const EVERY_CASE = ['2012-12-31', '2024-02-29', '2031-01-01'];

/**
 * Twelve dates: the case's own, some far from it, and those on which its ratings change, including ends of milestones.
 */
export function daysFor(one: FieldCase, { plans }: WorkbookReport): readonly string[] {
  const dates = plans.flatMap(({ actions }) =>
    actions.flatMap(({ facts: { milestones, achieved, reviewDate } }) => [
      ...[...milestones, ...(reviewDate === null ? [] : [reviewDate])].flatMap((date) =>
        [-31, -30, 0, 1].map((days) => addDays(date, days)),
      ),
      ...(achieved === null ? [] : [addDays(achieved, -1), achieved]),
    ]),
  );
  const fixed = new Set([one.as_of, ...EVERY_CASE]);
  const own = [...new Set(dates)].filter((date) => !fixed.has(date)).sort();
  const wanted = 12 - fixed.size;
  const spread = Array.from({ length: wanted }, (_, at) => own[Math.floor((at * own.length) / wanted)]);
  const rest = AS_OF_DAYS.filter((date) => !fixed.has(date));
  return [...new Set([...fixed, ...spread.filter((date) => date !== undefined), ...rest])].slice(0, 12);
}
