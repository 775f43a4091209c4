/** Works out one formula that stands in no cell, under the workbook's date system and clock. References are not seen. */
import { recalculate, type Clock } from './recalculate';
import { addSheet, newWorkbook, setCell, type CellValue, type Workbook } from './workbook';

/** `formula` with its `=`; the top left value when the result is an array. */
export function evaluateFormula(workbook: Workbook, formula: string, clock?: Clock): CellValue {
  const scratch = newWorkbook({ date1904: workbook.date1904 });
  const cell = { value: null as CellValue, formula };
  setCell(addSheet(scratch, 'Scratch'), 0, 0, cell);
  recalculate(scratch, clock);
  return cell.value;
}
