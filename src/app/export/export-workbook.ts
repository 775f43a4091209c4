/**
 * The use case of the headless `export`: a board copy and a CSV of every live plan, or the reasons why the gate is
 * shut. Builds an up-to-date summary in the open workbook, which the caller must discard.
 */
import type { IsoDate } from '../../plan/read/dates/calendar';
import type { GateVerdict } from '../../plan/export/gate/judge-gate';
import type { WorkbookReport } from '../../plan/judge/report/plan-report';
import { success, type Outcome, type Problem } from '../../plan/outcome';
import { liveOnly } from '../../plan/judge/report/live-plans';
import { applyChange } from '../apply-change';
import { NO_PAUSE } from '../apply-workbook';
import type { CheckOptions } from '../check-plan';
import type { Host } from '../host';
import { planKeyOf } from '../plan-key';
import { readAndJudge, readLivePlans, type JudgedWorkbook } from '../read-and-judge';
import { prepareSummary } from '../summary/prepare-summary';
import type { ExportedFile } from './exported';
import { gateOf } from './gate-of';
import { exportBoardCopy, exportCsv } from './make-export';
import { uniqueNames } from './unique-names';

export interface ExportRequest {
  readonly today: IsoDate;
  /** Both apply to this export only; `null` leaves them to the workbook. */
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
  /** The person who takes responsibility for the validation. */
  readonly validatedBy: string;
  /** One reason for everything that fails, printed with each failure; `null` overrides nothing. */
  readonly letThrough: string | null;
}

export interface ExportedWorkbook {
  readonly gate: GateVerdict;
  readonly report: WorkbookReport;
  /** The board copy comes first; empty if the gate is shut. */
  readonly files: readonly ExportedFile[];
  /** Why the copy has no summary; `null` if it has one. */
  readonly noSummary: Problem | null;
}

export async function exportWorkbook(
  host: Pick<Host, 'readWorkbook' | 'write' | 'restore'>,
  { today, asOf, agreed, validatedBy, letThrough }: ExportRequest,
): Promise<Outcome<ExportedWorkbook>> {
  const options: CheckOptions = { today, pace: NO_PAUSE, dateOverrides: { asOf, agreed } };
  const asItCame = await readLivePlans(host, options);
  if (!asItCame.ok) return asItCame;
  const { checked } = asItCame.value;
  const { report } = checked.review;
  const overrides =
    letThrough === null ? [] : gateOf(checked, []).failures.map(({ key }) => ({ key, reason: letThrough }));
  const gate = gateOf(checked, overrides);
  if (!gate.passed) return success({ gate, report, files: [], noSummary: null });
  const summarised = await withSummary(host, options);
  const judged = summarised.ok ? summarised.value : asItCame.value;
  const wanted = { validatedBy, overrides, withheld: [], withSetup: false };
  const whole = await exportBoardCopy(judged, { ...wanted, withSummary: summarised.ok }, options);
  const isStale = !whole.ok && whole.problem.code === 'summary-stale';
  const boardCopy = isStale
    ? await exportBoardCopy(judged, { ...wanted, withSummary: false }, options)
    : whole;
  if (!boardCopy.ok) return boardCopy;
  const files = [boardCopy.value.file];
  for (const plan of liveOnly(judged.checked.review.report).plans) {
    const csv = await exportCsv(judged, { plan: planKeyOf(plan), withheld: [] });
    if (!csv.ok) return csv;
    files.push(csv.value.file);
  }
  const noSummary = !summarised.ok ? summarised.problem : whole.ok ? null : whole.problem;
  return success({ gate, report, files: uniqueNames(files), noSummary });
}

/** The workbook with flags and a matching summary. */
async function withSummary(
  host: Pick<Host, 'readWorkbook' | 'write' | 'restore'>,
  options: CheckOptions,
): Promise<Outcome<JudgedWorkbook>> {
  const proposal = await prepareSummary(host, { blocks: null }, options);
  if (!proposal.ok) return proposal;
  const written = await applyChange(host, proposal.value, options);
  return written.ok ? readAndJudge(host, options) : written;
}
