/**
 * The pane's check: reads the workbook and what it has been set to, and judges it in slices, so that the pane stays alive
 * and can be stopped at any time. Changes nothing.
 */
import type { IsoDate } from '../plan/dates/calendar';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { WorkbookReport } from '../plan/report/plan-report';
import { reviewInSteps } from '../plan/review';
import type { Setup } from '../plan/setup/setup';
import type { SheetSnapshot } from '../plan/sheet/sheet-snapshot';
import type { Host } from './host';
import { inSlices, type Pace } from './in-slices';
import { setupOf, type PlanSettings } from './plan-settings';
import { withTimeLimit } from './with-time-limit';

/** A judgement, and all that it was made of: enough to judge a part of it again. */
export interface Checked {
  readonly snapshots: readonly SheetSnapshot[];
  readonly settings: PlanSettings;
  readonly setup: Setup;
  readonly report: WorkbookReport;
}

export interface CheckOptions {
  readonly today: IsoDate;
  readonly pace: Pace;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: 'reading' | 'judging', share: number) => void;
}

/** Milliseconds that Excel may be silent while it hands over a sheet. */
const PATIENCE = 45_000;

export async function checkPlan(
  host: Pick<Host, 'readSnapshots'>,
  options: CheckOptions,
): Promise<Outcome<Checked>> {
  const { signal, onProgress } = options;
  const read = await withTimeLimit(
    (alive) =>
      host.readSnapshots({
        ...(signal ? { signal } : {}),
        onProgress: (share) => {
          alive();
          onProgress?.('reading', share);
        },
      }),
    { patience: PATIENCE, signal },
  );
  if (!read.ok) return read;
  const filled = read.value.filter((snapshot) => snapshot.rowCount > 0);
  if (filled.length === 0) return obstacle({ code: 'empty-workbook' });
  return judgePlan({ snapshots: filled, settings: {} }, options);
}

/** Judges what was read before, with other settings. */
export async function judgePlan(
  { snapshots, settings }: Pick<Checked, 'snapshots' | 'settings'>,
  { today, pace, signal, onProgress }: CheckOptions,
): Promise<Outcome<Checked>> {
  const setup = setupOf(settings, today);
  const judged = await inSlices(reviewInSteps(snapshots, setup), pace, {
    signal,
    onProgress: ({ done, total }) => onProgress?.('judging', total === 0 ? 0 : done / total),
  });
  if (!judged.ok) return judged;
  if (judged.value.plans.length === 0)
    return obstacle({ code: 'no-plan-found', sheets: snapshots.map(({ name }) => name) });
  return success({ snapshots, settings, setup, report: judged.value });
}
