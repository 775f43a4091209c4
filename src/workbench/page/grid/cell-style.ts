/** The look of a cell that the sheet gives: its own, or that of its row or column where the cell does not exist. */
import type { DifferentialStyle, Style } from '../../model/style';
import { getCell, type Sheet } from '../../model/workbook';

export function styleAt(sheet: Sheet, rowIndex: number, columnIndex: number): Style | undefined {
  const cell = getCell(sheet, rowIndex, columnIndex);
  if (cell) return cell.style;
  return sheet.rows.get(rowIndex)?.style ?? sheet.columns.get(columnIndex)?.style;
}

/** One look over another: what the upper one says counts; fonts and borders are joined part by part. */
export function overlay(under: Style | undefined, over: DifferentialStyle | undefined): Style | undefined {
  if (!over) return under;
  if (!under) return over;
  return {
    ...under,
    ...over,
    ...(under.font && over.font ? { font: { ...under.font, ...over.font } } : {}),
    ...(under.borders && over.borders ? { borders: { ...under.borders, ...over.borders } } : {}),
  };
}
