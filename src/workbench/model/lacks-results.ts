/**
 * Whether some formula has never been calculated: programs other than Excel write formulas without their results, and
 * Excel works them out as it opens the file. A result is never blank, so a blank one is none.
 */
import type { Workbook } from './workbook';

export function lacksResults(workbook: Workbook): boolean {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values())
        if (cell.formula !== undefined && cell.value === null) return true;
    }
  }
  return false;
}
