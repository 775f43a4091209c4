/**
 * Calculates a formula that belongs to no cell, using the workbook's date system and clock. References are not
 * resolved.
 */
import { recalculate, type Clock } from './recalculate';
import { addSheet, newWorkbook, setCell, type CellValue, type Workbook } from './workbook';

/** `formula` includes its `=`; returns the top left value of an array result. */
export function evaluateFormula(workbook: Workbook, formula: string, clock?: Clock): CellValue {
  const scratch = newWorkbook({ date1904: workbook.date1904 });
  const cell = { value: null as CellValue, formula };
  setCell(addSheet(scratch, 'Scratch'), 0, 0, cell);
  recalculate(scratch, clock);
  return cell.value;
}
