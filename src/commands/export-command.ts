/**
 * The entry of the headless `export` (COMMANDS.md): files for a board meeting from the open workbook, or why there are none.
 * Where the files go is the caller's; the workbook is not to be kept.
 */
import { exportInWords } from '../app/export/export-in-words';
import { exportWorkbook } from '../app/export/export-workbook';
import { problemInWords } from '../app/words';
import { excelHost } from '../excel/excel-host';
import { dayOf } from './day-of';

export interface ExportCommandOptions {
  /** YYYY-MM-DD, all three; `null` leaves it to the workbook. */
  readonly today: string;
  readonly asOf: string | null;
  readonly agreed: string | null;
  /** Who answers for the validation; `null` where nobody is named. */
  readonly validatedBy: string | null;
  /** A reason for everything that fails; `null` lets nothing through. */
  readonly letThrough: string | null;
}

/** 0: made; 1: the gate refused, and `out` says why; 2: there is nothing to export, and `error` says why in one line. */
export interface ExportResult {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
  /** Names without a folder, each once. None but with exit code 0. */
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
