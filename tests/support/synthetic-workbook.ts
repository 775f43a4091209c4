/** The synthetic plan as a workbench workbook, ready to be opened under Office.js. */
import { addSheet, newWorkbook, setCell, type Workbook } from '../../src/workbench/model/workbook';
import { syntheticRows, type Variety } from './synthetic-plan';

export function syntheticWorkbook(actions: number, variety: Variety): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, 'Plan');
  for (const [rowIndex, row] of syntheticRows(actions, variety).entries()) {
    for (const [columnIndex, value] of row.entries()) {
      if (value !== '') setCell(sheet, rowIndex, columnIndex, { value });
    }
  }
  return workbook;
}
