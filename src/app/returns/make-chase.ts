/**
 * Makes a chase pack: reads the workbook as it is now, and returns the pack in memory with its e-mails. Changes nothing
 * and sends nothing; that it was made is noted on "Plan setup" only when the user says so.
 */
import { obstacle, success, type Outcome } from '../../plan/outcome';
import type { CheckOptions } from '../check-plan';
import type { Exported } from '../export/exported';
import type { Host } from '../host';
import { readLivePlans } from '../read-and-judge';
import { packAsWorkbook, packAsZip } from './chase-files';
import { chaseOf, type ChaseOf, type ChaseWish } from './chase-of';

export interface ChaseWanted extends ChaseWish {
  readonly form: 'workbook' | 'zip';
}

export interface MadePack {
  /** Its `workbook` holds everything, whatever the form of its file. */
  readonly exported: Exported;
  readonly pack: ChaseOf;
}

export async function makeChase(
  host: Pick<Host, 'readWorkbook'>,
  { form, ...wish }: ChaseWanted,
  options: CheckOptions,
): Promise<Outcome<MadePack>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const { checked } = read.value;
  const { asOf } = checked.review.report;
  const { replyBy } = wish;
  if (replyBy !== null && replyBy < asOf) return obstacle({ code: 'reply-by-past', replyBy, asOf });
  const pack = chaseOf(checked, wish);
  if (pack.asked.length === 0) return obstacle({ code: 'nothing-to-chase' });
  const { sheetOf: _, ...workbook } = await packAsWorkbook(pack);
  const file = form === 'zip' ? await packAsZip(pack) : workbook;
  const exported = { title: `Chase pack ${pack.head.mark}`, file, workbook: workbook.bytes, asOf, checked };
  return success({ exported, pack });
}
