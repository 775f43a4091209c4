/**
 * The use case of the headless `check`: reads the workbook, judges it by its "Plan setup" and the caller's overrides,
 * and returns an obstacle where it cannot. Changes nothing.
 */
import { nearestHeader } from '../plan/read/recognise/nearest-header';
import type { IsoDate } from '../plan/read/dates/calendar';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { WorkbookReport } from '../plan/judge/report/plan-report';
import { reviewWorkbook } from '../plan/review';
import { isOwnCopy } from '../plan/marks/own-sheets';
import { isNamedSetup } from '../plan/read/setup/find-setup-tables';
import { readSetup } from './check-plan';
import type { Host } from './host';
import { withDateOverrides, planSheets, setupOf, storedSettings } from './plan-settings';

export interface CheckRequest {
  readonly today: IsoDate;
  /** Both override the workbook's settings; `null` leaves them to the workbook. */
  readonly asOf: IsoDate | null;
  readonly agreed: IsoDate | null;
  /** Limits the check to one sheet; `null` checks every visible one. */
  readonly sheet: string | null;
}

export async function checkWorkbook(
  host: Pick<Host, 'readSnapshots'>,
  request: CheckRequest,
): Promise<Outcome<WorkbookReport>> {
  const { sheet, today } = request;
  const read = await host.readSnapshots(sheet === null ? {} : { sheet });
  if (!read.ok) return read;
  const hidden = read.value.some(isNamedSetup) ? [] : await readSetup(host);
  const snapshots = [...read.value, ...hidden];
  const sheets = planSheets(snapshots);
  const filled = sheets.filter((snapshot) => snapshot.rowCount > 0);
  if (filled.length === 0 && sheet === null)
    return obstacle(
      snapshots.some(isOwnCopy) ? { code: 'no-plan-found', sheets: [] } : { code: 'empty-workbook' },
    );
  const setup = setupOf(withDateOverrides(storedSettings(snapshots).settings, request), today);
  const report = reviewWorkbook(snapshots, setup);
  if (report.plans.length > 0) return success(report);
  return obstacle({
    code: 'no-plan-found',
    sheets: sheets.map((snapshot) => snapshot.name),
    nearest: nearestHeader(sheets),
  });
}
