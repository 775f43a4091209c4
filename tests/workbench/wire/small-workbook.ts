/** A workbook of a few cells under the real client, and short forms of what tests ask of it. */
import type { CellValue, Sheet, Workbook } from '../../../src/workbench/model/workbook';
import { addSheet, newWorkbook, setCell } from '../../../src/workbench/model/workbook';
import { openInOfficeJs } from '../../../src/workbench/wire/open-in-office-js';

/** One sheet, "Plan", with the grid given at A1; a text that starts with `=` is a formula. */
export function workbookOf(grid: readonly (readonly CellValue[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  grid.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      if (value === null) return;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      setCell(sheet, rowIndex, columnIndex, isFormula ? { value: 0, formula: value } : { value });
    }),
  );
  return { workbook, sheet };
}

/** What the client threw: code, location. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await work;
  } catch (problem) {
    const { code, debugInfo } = problem as OfficeExtension.Error;
    if (code === undefined) throw problem;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error('It did not fail.');
}

/** The same workbook open under the client; `run` hands its sheet to the work. */
export function openedPlan(grid: readonly (readonly CellValue[])[] = []) {
  const { workbook, sheet } = workbookOf(grid);
  const { Excel: client, ...open } = openInOfficeJs(workbook);
  const run = <R>(work: (on: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>): Promise<R> =>
    client.run((context) => work(context.workbook.worksheets.getItem('Plan'), context));
  return { ...open, run, sheet };
}
