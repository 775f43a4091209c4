/** The format that the sheet gives a cell: its own, or its row's or column's if the cell does not exist. */
import type { DifferentialStyle, Style } from '../../model/style';
import { getCell, type Sheet } from '../../model/workbook';

export function styleAt(sheet: Sheet, rowIndex: number, columnIndex: number): Style | undefined {
  const cell = getCell(sheet, rowIndex, columnIndex);
  if (cell) return cell.style;
  return sheet.rows.get(rowIndex)?.style ?? sheet.columns.get(columnIndex)?.style;
}

/** Lays one format over another: the upper one wins; fonts and borders are merged part by part. */
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
