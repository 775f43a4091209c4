/** Types a block of texts into cells, one by one, as a user would: each is read by its cell's number format. */
import type { Area } from '../model/area';
import { applyEntry } from '../model/edit';
import { enterAsTyped } from '../model/entry';
import { numberFormatOf } from '../model/style';
import { getCell, type Sheet } from '../model/workbook';
import { styleWithoutCell } from '../wire/grids';
import type { Host } from '../wire/host';
import { yearNow } from '../wire/settle';

export function typeTexts(host: Host, sheet: Sheet, area: Area, texts: readonly (readonly string[])[]): void {
  const { date1904 } = host.workbook;
  texts.forEach((line, row) =>
    line.forEach((text, column) => {
      const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
      const style =
        getCell(sheet, rowIndex, columnIndex)?.style ?? styleWithoutCell(sheet, rowIndex, columnIndex);
      const entry = enterAsTyped(text, numberFormatOf(style), date1904, yearNow(host));
      applyEntry(sheet, rowIndex, columnIndex, entry);
    }),
  );
}
