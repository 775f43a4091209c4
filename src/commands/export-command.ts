/**
 * Entry point of the headless `export` (COMMANDS.md): returns files for a board meeting from the open workbook, or the
 * reason why there are none. The caller decides where the files go; the workbook must not be saved.
 */
import { exportInWords } from '../app/export/export-in-words';
import { exportWorkbook } from '../app/export/export-workbook';
import { problemInWords } from '../app/words';
import { excelHost } from '../excel/excel-host';
import { dayOf } from './day-of';

export interface ExportCommandOptions {
  /** All three are YYYY-MM-DD; `null` leaves it to the workbook. */
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
  /** The person responsible for the validation; `null` if nobody is named. */
  readonly validatedBy: string | null;
  /** A reason that covers every failing point; `null` allows none. */
  readonly letThrough: string | null;
}

/** 0: files made. 1: the gate refused, and `out` says why. 2: nothing to export, and `error` says why on one line. */
export interface ExportResult {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
  /** File names without a folder, all different. Empty unless the exit code is 0. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const NOBODY = 'Not named: made by the command line';

export async function runExport({
  today,
  asOf,
  agreed,
  validatedBy,
  letThrough,
}: ExportCommandOptions): Promise<ExportResult> {
  const outcome = await exportWorkbook(excelHost, {
    today: dayOf(today),
    asOf: asOf === null ? null : dayOf(asOf),
    agreed: agreed === null ? null : dayOf(agreed),
    validatedBy: validatedBy ?? NOBODY,
    letThrough,
  });
  if (!outcome.ok) {
    const { what, next } = problemInWords(outcome.problem);
    return { exitCode: 2, out: '', error: `${what} ${next}`, files: [] };
  }
  const { files } = outcome.value;
  return { exitCode: files.length === 0 ? 1 : 0, out: exportInWords(outcome.value), error: '', files };
}
