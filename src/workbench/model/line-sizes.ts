/** How wide columns and how high rows are, in points, and where they begin. Hidden ones have no size. */
import type { Sheet } from './workbook';

/** Points from the file's character widths, at Calibri 11: 7 pixels a character and 5 of padding, 96 to the inch [A]. */
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

/** Points from the sheet's edge to the beginning of a row or column. */
export function startOf(sheet: Sheet, which: 'rows' | 'columns', index: number): number {
  const usual = which === 'rows' ? sheet.defaultRowHeight : pointsOfCharacters(sheet.defaultColumnWidth);
  const size = which === 'rows' ? rowHeightOf : columnWidthOf;
  let start = usual * index;
  for (const at of sheet[which].keys()) if (at < index) start += size(sheet, at) - usual;
  return start;
}
