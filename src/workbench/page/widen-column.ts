/**
 * Widens a column, as Excel does, when the user enters a number or date that its default width cannot show. A column
 * with an explicit width keeps it, and shows ####.
 */
import type { Area } from '../model/area';
import { shownText } from '../model/number-format';
import { numberFormatOf } from '../model/style';
import { getCell, type Sheet, type Workbook } from '../model/workbook';

/** Characters of a number that General shows before rounding it. */
const GENERAL_DIGITS = 11;

export function widenFor(workbook: Workbook, sheet: Sheet, { rowIndex, columnIndex }: Area): void {
  const cell = getCell(sheet, rowIndex, columnIndex);
  if (typeof cell?.value !== 'number' || sheet.columns.get(columnIndex)?.width !== undefined) return;
  const shown = shownText(cell.value, numberFormatOf(cell.style), workbook.date1904);
  const width = Math.min(shown.length, numberFormatOf(cell.style) === 'General' ? GENERAL_DIGITS : 255) + 1.7;
  if (width <= sheet.defaultColumnWidth) return;
  sheet.columns.set(columnIndex, { ...sheet.columns.get(columnIndex), width });
}
