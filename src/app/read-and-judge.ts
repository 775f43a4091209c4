/**
 * Reads the whole workbook as it is now, with its names and conditional formats, and judges it: the basis of every
 * proposed change. Changes nothing.
 */
import { obstacle, success, type Outcome, type Problem } from '../plan/outcome';
import type { PresentParts } from '../plan/marks/flags/present-parts';
import { reviewToKeep } from '../plan/review';
import { isLive } from '../plan/judge/report/live-plans';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { judgePlan, type Checked, type CheckOptions } from './check-plan';
import type { Host } from './host';
import { inSlices } from './in-slices';
import { noLivePlan } from './no-live-plan';
import { withDateOverrides, setupOf, storedSettings } from './plan-settings';
import { withTimeLimit } from './with-time-limit';

export interface JudgedWorkbook {
  readonly checked: Checked;
  readonly present: PresentParts;
}

/** Milliseconds of silence allowed from Excel while it hands over a sheet. */
const PATIENCE = 45_000;

/** `evenWithout`: obstacle codes to tolerate; the judgement then contains no plan. */
export async function readAndJudge(
  host: Pick<Host, 'readWorkbook'>,
  options: CheckOptions,
  evenWithout: readonly Problem['code'][] = [],
): Promise<Outcome<JudgedWorkbook>> {
  const { signal, onProgress } = options;
  const read = await withTimeLimit(
    (alive) =>
      host.readWorkbook({
        ...(signal ? { signal } : {}),
        onProgress: (share) => {
          alive();
          onProgress?.('reading', share);
        },
      }),
    { patience: PATIENCE, signal },
  );
  if (!read.ok && !evenWithout.includes(read.problem.code)) return read;
  const { snapshots, parts } = read.ok ? read.value : { snapshots: [], parts: { names: [], rules: [] } };
  const judged = await judgePlan(snapshots, options);
  if (judged.ok) return success({ checked: judged.value, present: parts });
  if (!evenWithout.includes(judged.problem.code)) return judged;
  const checked = await judgeWithoutPlan(snapshots, options);
  return checked.ok ? success({ checked: checked.value, present: parts }) : checked;
}

/** As `readAndJudge`, for changes that apply to live plans only: an obstacle if every plan is closed or left out. */
export async function readLivePlans(
  host: Pick<Host, 'readWorkbook'>,
  options: CheckOptions,
): Promise<Outcome<JudgedWorkbook>> {
  const read = await readAndJudge(host, options);
  if (!read.ok) return read;
  const { plans } = read.value.checked.review.report;
  return plans.some(isLive) ? read : obstacle(noLivePlan(plans));
}

/** Judges the workbook even if it has no plan, or is empty. */
export async function judgeWithoutPlan(
  snapshots: readonly SheetSnapshot[],
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const { settings: stored, problems } = storedSettings(snapshots);
  const settings = withDateOverrides(stored, options.dateOverrides);
  const review = await inSlices(
    reviewToKeep(snapshots, setupOf(settings, options.today)),
    options.pace,
    options.signal ? { signal: options.signal } : {},
  );
  return review.ok ? success({ review: review.value, settings, problems }) : review;
}

/** Judges the workbook after a change, when a missing plan is no obstacle. */
export async function judgeWhatIsLeft(
  snapshots: readonly SheetSnapshot[],
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const judged = await judgePlan(snapshots, options);
  if (judged.ok) return judged;
  const { code } = judged.problem;
  return code === 'no-plan-found' || code === 'empty-workbook'
    ? judgeWithoutPlan(snapshots, options)
    : obstacle(judged.problem);
}
