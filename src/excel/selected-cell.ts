/** The active cell and its sheet. */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { problemOfHostError } from './host-error';

export async function selectedCell(): Promise<Outcome<CellRef>> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex, columnIndex, worksheet/name');
      await context.sync();
      const { rowIndex, columnIndex, worksheet } = cell;
      return success({ sheet: worksheet.name, rowIndex, columnIndex });
    });
  } catch (error) {
    return obstacle(problemOfHostError(error));
  }
}
