/**
 * Reads one returned file and judges it by the open plan's own settings, so that confirmed columns and layouts are known
 * in it too. A file that is no workbook is no obstacle: it is named, and the others go on.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import type { SetupSettings } from '../../plan/read/setup/setup';
import type { CellRef } from '../../plan/read/sheet/sheet-snapshot';
import type { ReturnedFile } from '../../plan/returns/merge/returned-file';
import { reviewToKeep } from '../../plan/review';
import type { CheckOptions } from '../check-plan';
import { inSlices } from '../in-slices';
import { readWorkbookFile } from '../other-file/read-workbook-file';
import { planSheets, setupOf } from '../plan-settings';
import { problemInWords } from '../words';
import type { FileToMerge } from './merge-wanted';

/** `cancelled` is the only obstacle. */
export async function readReturn(
  { name, bytes }: FileToMerge,
  settings: SetupSettings,
  { pace, signal, today }: CheckOptions,
): Promise<Outcome<ReturnedFile>> {
  const stop = signal ? { signal } : {};
  const digest = bytes === null ? `unopened ${name}` : bytesToHex(sha256(bytes));
  const read =
    bytes === null
      ? obstacle({ code: 'file-unreadable', file: name, why: 'gone' })
      : await readWorkbookFile(bytes, name, { pace, ...stop });
  if (!read.ok) {
    if (read.problem.code === 'cancelled') return read;
    const { what, next } = problemInWords(read.problem);
    const nothing = { plans: null, sheets: [], uncalculated: 0, struck: [], comments: [] };
    return success({ name, digest, refusal: `${what} ${next}`, ...nothing });
  }
  const { snapshots, uncalculated, struck, comments } = read.value;
  const sheets = planSheets(snapshots).filter(({ rowCount }) => rowCount > 0);
  const shown = sheets.filter(({ visible }) => visible);
  const isRead = ({ sheet }: CellRef): boolean => sheets.some((each) => each.name === sheet);
  // Which plans take part is decided in the open workbook, by where they are there.
  const { standings: _, ...others } = settings;
  const judged = await inSlices(reviewToKeep(shown, setupOf(others, today)), pace, stop);
  if (!judged.ok) return judged;
  return success({
    name: read.value.name,
    digest,
    plans: judged.value.plans,
    sheets,
    refusal: '',
    uncalculated: uncalculated.length,
    struck: struck.filter(isRead),
    comments: comments.filter(isRead),
  });
}
