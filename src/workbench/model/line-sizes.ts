/** Sizes and positions of rows and columns, in points. Hidden ones have no size. */
import type { Sheet } from './workbook';

/**
 * Converts a file's width in characters to points at Calibri 11: 7 pixels per character plus 5 of padding, at 96 dpi
 * [A].
 */
export const pointsOfCharacters = (width: number): number => Math.trunc(width * 7 + 5) * 0.75;
export const charactersOfPoints = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);

export const rowHeightOf = (sheet: Sheet, index: number): number => {
  const row = sheet.rows.get(index);
  return row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight);
};

export const columnWidthOf = (sheet: Sheet, index: number): number => {
  const column = sheet.columns.get(index);
  return column?.hidden ? 0 : pointsOfCharacters(column?.width ?? sheet.defaultColumnWidth);
};

/** Points from the sheet's edge to the start of a row or column. */
export function startOf(sheet: Sheet, which: 'rows' | 'columns', index: number): number {
  const usual = which === 'rows' ? sheet.defaultRowHeight : pointsOfCharacters(sheet.defaultColumnWidth);
  const size = which === 'rows' ? rowHeightOf : columnWidthOf;
  let start = usual * index;
  for (const at of sheet[which].keys()) if (at < index) start += size(sheet, at) - usual;
  return start;
}
