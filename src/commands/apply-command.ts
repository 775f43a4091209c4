/**
 * Entry points of the headless `apply` and `summarise` (COMMANDS.md): the first completes the columns and flags every
 * plan of the open workbook, the second also builds the RAG summary. The caller decides what to do with the workbook.
 */
import { appliedInWords } from '../app/applied-in-words';
import { applyWorkbook } from '../app/apply-workbook';
import { noRoomInWords } from '../app/no-room-in-words';
import { summariseWorkbook } from '../app/summary/summarise-workbook';
import { problemInWords } from '../app/words';
import { excelHost } from '../excel/excel-host';
import { dayOf } from './day-of';

export interface ApplyOptions {
  /** All three are YYYY-MM-DD; `null` leaves it to the workbook. */
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
}

/** 0: done. 2: not possible; `error` gives the reason on one line, and the workbook must not be saved. */
export interface ChangeResult {
  readonly exitCode: 0 | 2;
  readonly out: string;
  readonly error: string;
  /** Whether anything in the workbook changed. */
  readonly changed: boolean;
}

/** Does the same as `runApply`, and builds the sheet "RAG summary". */
export const runSummarise = (options: ApplyOptions): Promise<ChangeResult> => run(summariseWorkbook, options);

export const runApply = (options: ApplyOptions): Promise<ChangeResult> => run(applyWorkbook, options);

async function run(
  change: typeof applyWorkbook,
  { today, asOf, agreed }: ApplyOptions,
): Promise<ChangeResult> {
  const outcome = await change(excelHost, {
    today: dayOf(today),
    asOf: asOf === null ? null : dayOf(asOf),
    agreed: agreed === null ? null : dayOf(agreed),
  });
  if (!outcome.ok) return refused(problemInWords(outcome.problem));
  const { proposal, noRoom } = outcome.value;
  const changed = proposal.changes.sheets.length > 0;
  const [first] = noRoom;
  if (!changed && first) return refused(noRoomInWords(first));
  return { exitCode: 0, out: appliedInWords(outcome.value), error: '', changed };
}

const refused = ({ what, next }: { readonly what: string; readonly next: string }): ChangeResult => ({
  exitCode: 2,
  out: '',
  error: `${what} ${next}`,
  changed: false,
});
