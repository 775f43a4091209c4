/**
 * Entry point of the headless `merge` (COMMANDS.md): takes what returned files say into the open workbook, exactly what
 * is ticked from the start. The caller decides what to do with the workbook.
 */
import type { FileToMerge } from '../app/returns/merge-wanted';
import { mergeWorkbook } from '../app/returns/merge-workbook';
import { problemInWords } from '../app/words';
import { excelHost } from '../excel/excel-host';
import { mergeInWords } from '../plan/returns/merge/merge-in-words';
import { mergeJson } from '../plan/returns/merge/merge-json';
import { fileInWords } from '../plan/returns/merge/file-in-words';
import { dayOf } from './day-of';

interface MergeOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly returns: readonly FileToMerge[];
  readonly sent: FileToMerge | null;
  readonly json: boolean;
}

interface MergeResult {
  readonly exitCode: 0 | 2;
  readonly out: string;
  /** The reason for code 2; otherwise files that were skipped, one a line. */
  readonly error: string;
  readonly changed: boolean;
}

export async function runMerge({ today, returns, sent, json }: MergeOptions): Promise<MergeResult> {
  const outcome = await mergeWorkbook(excelHost, { today: dayOf(today), returns, sent });
  if (!outcome.ok) {
    const { what, next } = problemInWords(outcome.problem);
    return { exitCode: 2, out: '', error: `${what} ${next}`, changed: false };
  }
  const { merge, cellCount, changed, sentRefused } = outcome.value;
  if (sentRefused !== '') return { exitCode: 2, out: '', error: sentRefused, changed: false };
  const skipped = merge.files.filter(({ verdict }) => verdict !== 'read' && verdict !== 'same-as-sent');
  return {
    exitCode: 0,
    out: json ? JSON.stringify(mergeJson(merge), null, 1) : mergeInWords(merge, cellCount),
    error: json ? skipped.map((file) => fileInWords(file, merge.actionCount)).join('\n') : '',
    changed,
  };
}
