/** The use case "Check this workbook": read what is there, judge it, say what stands in the way. Changes nothing. */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { WorkbookReport } from '../plan/report/plan-report';
import { reviewWorkbook } from '../plan/review';
import type { Setup } from '../plan/setup/setup';
import type { Host } from './host';

/** `sheet` limits the check to one sheet; `null` checks every visible one. */
export async function checkWorkbook(
  host: Pick<Host, 'readSnapshots'>,
  setup: Setup,
  sheet: string | null,
): Promise<Outcome<WorkbookReport>> {
  const read = await host.readSnapshots(sheet === null ? {} : { sheet });
  if (!read.ok) return read;
  const filled = read.value.filter((snapshot) => snapshot.rowCount > 0);
  if (filled.length === 0 && sheet === null) return obstacle({ code: 'empty-workbook' });
  const report = reviewWorkbook(filled, setup);
  if (report.plans.length > 0) return success(report);
  return obstacle({ code: 'no-plan-found', sheets: read.value.map((snapshot) => snapshot.name) });
}
