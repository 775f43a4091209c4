/** A sheet is activated and a cell on it selected: Excel reports the selection, and raises its event. */
import { hear, UNTOLD } from '../hear';
import { inFront } from '../in-front';
import { firstOf, same, type SelfTestCase } from '../self-test-case';

export const activateAndSelectCase: SelfTestCase = {
  id: 'activate-and-select',
  title: 'A sheet is brought in front and a cell selected on it; Excel says which it is, and tells of it.',
  known: 'documented',
  from: 'showing the cell of a finding, and choices from drop-downs in Excel on the web',
  needs: '1.9',
  run: async ({ context, sheet, name }) => {
    sheet.load('id');
    const heard = hear(
      context.workbook.worksheets.onSelectionChanged,
      ({ worksheetId, address }) => worksheetId === sheet.id && address === 'C5',
    );
    await context.sync();
    return inFront(context, sheet, async () => {
      sheet.getCell(4, 2).select();
      await context.sync();
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,address,worksheet/name');
      await context.sync();
      const [told] = await heard.told(1);
      heard.stop();
      await context.sync();
      return firstOf(
        same('The sheet of the selected cell is', cell.worksheet.name, name),
        same('Above and before it are', [cell.rowIndex, cell.columnIndex], [4, 2]),
        told ? null : UNTOLD,
      );
    });
  },
};
