/**
 * The use case of the headless `check`: reads the workbook, judges it by its "Plan setup" and the caller's overrides,
 * and returns an obstacle where it cannot. Changes nothing.
 */
import type { IsoDate } from '../plan/read/dates/calendar';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { WorkbookReport } from '../plan/judge/report/plan-report';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import { judgePlan, readSetup, type Checked } from './check-plan';
import type { Host } from './host';
import type { Pace } from './in-slices';

export interface CheckRequest {
  readonly today: IsoDate;
  /** Both override the workbook's settings; `null` leaves them to the workbook. */
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
  /** Limits the check to one sheet; `null` checks every visible one. */
  readonly sheet: string | null;
}

/** All in one go: there is no page to keep responsive. */
const IN_ONE_GO: Pace = { now: () => 0, breathe: async () => undefined };

export async function checkWorkbook(
  host: Pick<Host, 'readSnapshots'>,
  request: CheckRequest,
): Promise<Outcome<WorkbookReport>> {
  const judged = await judgeWorkbook(host, request);
  return judged.ok ? success(judged.value.review.report) : judged;
}

/** With what it was judged from. */
export async function judgeWorkbook(
  host: Pick<Host, 'readSnapshots'>,
  request: CheckRequest,
): Promise<Outcome<Checked>> {
  const { sheet, today } = request;
  const read = await host.readSnapshots(sheet === null ? {} : { sheet });
  if (!read.ok) return read;
  const hidden = read.value.some(isNamedSetup) ? [] : await readSetup(host);
  const judged = await judgePlan([...read.value, ...hidden], {
    today,
    pace: IN_ONE_GO,
    dateOverrides: request,
  });
  if (judged.ok) return judged;
  // One sheet that is the add-in's own says nothing of the rest of the workbook.
  const isOwn = judged.problem.code === 'empty-workbook' && sheet !== null;
  return isOwn ? obstacle({ code: 'no-plan-found', sheets: [] }) : judged;
}
