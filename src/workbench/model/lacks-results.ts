/**
 * Whether some formula has never been calculated: other programs write formulas without results, and Excel calculates
 * them on opening. A calculated result is never blank, so a blank one is missing.
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
