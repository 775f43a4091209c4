/**
 * Excel makes a column wider when a person enters a number or date that its usual width cannot show. A column that has a
 * width of its own keeps it, and shows ####.
 */
import type { Area } from '../model/area';
import { shownText } from '../model/number-format';
import { numberFormatOf } from '../model/style';
import { getCell, type Sheet, type Workbook } from '../model/workbook';

/** Characters that General shows of a number before it rounds it. */
const GENERAL_DIGITS = 11;

export function widenFor(workbook: Workbook, sheet: Sheet, { rowIndex, columnIndex }: Area): void {
  const cell = getCell(sheet, rowIndex, columnIndex);
  if (typeof cell?.value !== 'number' || sheet.columns.get(columnIndex)?.width !== undefined) return;
  const shown = shownText(cell.value, numberFormatOf(cell.style), workbook.date1904);
  const width = Math.min(shown.length, numberFormatOf(cell.style) === 'General' ? GENERAL_DIGITS : 255) + 1.7;
  if (width <= sheet.defaultColumnWidth) return;
  sheet.columns.set(columnIndex, { ...sheet.columns.get(columnIndex), width });
}
