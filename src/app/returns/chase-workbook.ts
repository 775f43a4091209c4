/**
 * The use case of the headless `chase`: makes a pack from the open workbook, which it does not change, and says whom it
 * asks for what (COMMANDS.md). Nothing is recorded: the file that was given stays as it is.
 */
import { obstacle, success, type Outcome } from '../../plan/outcome';
import type { WorkbookReport } from '../../plan/judge/report/plan-report';
import { addDays, type IsoDate } from '../../plan/read/dates/calendar';
import type { ChaseRuleId } from '../../plan/returns/chase/rules';
import { NO_PAUSE } from '../apply-workbook';
import type { ExportedFile } from '../export/exported';
import { uniqueNames } from '../export/unique-names';
import type { Host } from '../host';
import { readLivePlans } from '../read-and-judge';
import { leadFiles, packAsWorkbook } from './chase-files';
import { chaseOf, type ChaseOf } from './chase-of';

/** Days that a lead has for an answer unless the user says otherwise. */
const USUAL_DAYS = 14;

export interface ChaseRequest {
  readonly today: IsoDate;
  /** `null` leaves it to the workbook. */
  readonly asOf: IsoDate | null;
  readonly rules: readonly ChaseRuleId[];
  /** `null` is a fortnight after the as-of date. */
  readonly replyBy: IsoDate | null;
}

export interface ChasedWorkbook {
  readonly pack: ChaseOf;
  readonly report: WorkbookReport;
  /** By lead. */
  readonly sheetOf: ReadonlyMap<string, string>;
  /** The pack's workbook, then a file for each lead. */
  readonly files: readonly ExportedFile[];
}

export async function chaseWorkbook(
  host: Pick<Host, 'readWorkbook'>,
  { today, asOf, rules, replyBy }: ChaseRequest,
): Promise<Outcome<ChasedWorkbook>> {
  const read = await readLivePlans(host, { today, pace: NO_PAUSE, dateOverrides: { asOf, agreed: null } });
  if (!read.ok) return read;
  const { checked } = read.value;
  const on = checked.review.report.asOf;
  if (replyBy !== null && replyBy < on) return obstacle({ code: 'reply-by-past', replyBy, asOf: on });
  const pack = chaseOf(checked, { rules, leads: null, replyBy: replyBy ?? addDays(on, USUAL_DAYS) });
  const { sheetOf, ...workbook } = await packAsWorkbook(pack);
  return success({
    pack,
    report: checked.review.report,
    sheetOf,
    files: uniqueNames([workbook, ...(await leadFiles(pack))]),
  });
}
