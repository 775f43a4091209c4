/** Brings a cell into view and selects it. Call only at the user's request, because it moves their selection. */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { CellRef } from '../plan/read/sheet/sheet-snapshot';
import { problemOfHostError } from './host-error';

export async function selectCell({ sheet: name, rowIndex, columnIndex }: CellRef): Promise<Outcome<void>> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      // Nothing can be selected on a hidden sheet; to the user it might as well be deleted.
      if (sheet.isNullObject || sheet.visibility !== 'Visible')
        return obstacle({ code: 'sheet-deleted', sheet: name });
      sheet.activate();
      sheet.getCell(rowIndex, columnIndex).select();
      await context.sync();
      return success(undefined);
    });
  } catch (error) {
    return obstacle(problemOfHostError(error, { sheet: name }));
  }
}
