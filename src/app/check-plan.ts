/**
 * The pane's check: reads the workbook and its settings, and judges it in slices so that the pane stays responsive and
 * can be stopped at any time. Changes nothing.
 */
import { nearestHeader } from '../plan/read/recognise/nearest-header';
import type { IsoDate } from '../plan/read/dates/calendar';
import { obstacle, success, type Outcome } from '../plan/outcome';
import { reviewToKeep, type Review } from '../plan/review';
import { isOwnCopy } from '../plan/marks/own-sheets';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import type { SetupSettings } from '../plan/read/setup/setup';
import { standingsAstray } from '../plan/judge/report/standings-astray';
import type { SetupProblem } from '../plan/read/setup/setup-problem';
import { SETUP_SHEET } from '../plan/read/setup/setup-words';
import type { Area, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { Host } from './host';
import { inSlices, type Pace } from './in-slices';
import { withDateOverrides, planSheets, setupOf, storedSettings, type DateOverrides } from './plan-settings';
import { withTimeLimit } from './with-time-limit';

/** A judgement together with everything it was made from, so that part of it can be judged again. */
export interface Checked {
  /**
   * The judgement with what is needed to judge single rows again. Its sheets are all those that were read, "Plan setup"
   * included.
   */
  readonly review: Review;
  readonly settings: SetupSettings;
  /** Mistakes found on "Plan setup". */
  readonly problems: readonly SetupProblem[];
}

export interface CheckOptions {
  readonly today: IsoDate;
  readonly pace: Pace;
  /** Override the dates in the workbook's own settings. */
  readonly dateOverrides?: DateOverrides;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: 'reading' | 'judging', share: number) => void;
}

/** Milliseconds of silence allowed from Excel while it hands over a sheet. */
const PATIENCE = 45_000;

export async function checkPlan(
  host: Pick<Host, 'readSnapshots'>,
  options: CheckOptions,
  /** Merged areas by sheet name that are known and need not be asked for. */
  knownMerges?: ReadonlyMap<string, readonly Area[]>,
): Promise<Outcome<Checked>> {
  const { signal, onProgress } = options;
  const read = await withTimeLimit(
    (alive) =>
      host.readSnapshots({
        ...(signal ? { signal } : {}),
        ...(knownMerges ? { knownMerges } : {}),
        onProgress: (share) => {
          alive();
          onProgress?.('reading', share);
        },
      }),
    { patience: PATIENCE, signal },
  );
  if (!read.ok) return read;
  const hidden = read.value.some(isNamedSetup) ? [] : await readSetup(host);
  return judgePlan([...read.value, ...hidden], options);
}

/** Reads "Plan setup" even if staff have hidden it; an empty list where the workbook has none. */
export async function readSetup(host: Pick<Host, 'readSnapshots'>): Promise<readonly SheetSnapshot[]> {
  const read = await withTimeLimit(() => host.readSnapshots({ sheet: SETUP_SHEET }), { patience: PATIENCE });
  return read.ok ? read.value.filter(isNamedSetup) : [];
}

/** Judges sheets that have already been read, using the settings on their "Plan setup". */
export async function judgePlan(
  snapshots: readonly SheetSnapshot[],
  { today, pace, signal, onProgress, dateOverrides }: CheckOptions,
): Promise<Outcome<Checked>> {
  const { settings: stored, problems } = storedSettings(snapshots);
  const settings = withDateOverrides(stored, dateOverrides);
  const setup = setupOf(settings, today);
  const sheets = planSheets(snapshots).filter(({ rowCount }) => rowCount > 0);
  if (sheets.length === 0)
    return obstacle(
      snapshots.some(isOwnCopy) ? { code: 'no-plan-found', sheets: [] } : { code: 'empty-workbook' },
    );
  await pace.breathe();
  const judged = await inSlices(reviewToKeep(snapshots, setup), pace, {
    signal,
    onProgress: ({ done, total }) => onProgress?.('judging', total === 0 ? 0 : done / total),
  });
  if (!judged.ok) return judged;
  if (judged.value.report.plans.length === 0)
    return obstacle({
      code: 'no-plan-found',
      sheets: sheets.map(({ name }) => name),
      nearest: nearestHeader(sheets),
    });
  const astray = standingsAstray(snapshots, judged.value.report.plans);
  return success({ review: judged.value, settings, problems: [...problems, ...astray] });
}
