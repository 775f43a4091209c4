/**
 * The current region of a range (Ctrl+*), bounded by blank rows and columns: grown line by line until no neighbouring
 * line holds anything.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from './area';
import { getCell, type Cell, type Sheet } from './workbook';

const isFull = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** Whether a row has content between two columns, inclusive. */
function rowHolds(sheet: Sheet, rowIndex: number, left: number, right: number): boolean {
  const cells = sheet.rows.get(rowIndex)?.cells;
  if (!cells) return false;
  for (const [columnIndex, cell] of cells)
    if (columnIndex >= left && columnIndex <= right && isFull(cell)) return true;
  return false;
}

function columnHolds(sheet: Sheet, columnIndex: number, top: number, bottom: number): boolean {
  if (columnIndex < 0 || columnIndex >= COLUMN_LIMIT) return false;
  if (bottom - top > sheet.rows.size) {
    for (const [rowIndex, row] of sheet.rows) {
      if (rowIndex >= top && rowIndex <= bottom && isFull(row.cells.get(columnIndex))) return true;
    }
    return false;
  }
  for (let rowIndex = top; rowIndex <= bottom; rowIndex += 1)
    if (isFull(getCell(sheet, rowIndex, columnIndex))) return true;
  return false;
}

export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let [top, left] = [start.rowIndex, start.columnIndex];
  let [bottom, right] = [top + start.rowCount - 1, left + start.columnCount - 1];
  for (let before = ''; before !== `${top} ${left} ${bottom} ${right}`;) {
    before = `${top} ${left} ${bottom} ${right}`;
    // Corners count as neighbours, so check one cell beyond the block's width.
    while (top > 0 && rowHolds(sheet, top - 1, left - 1, right + 1)) top -= 1;
    while (bottom < ROW_LIMIT - 1 && rowHolds(sheet, bottom + 1, left - 1, right + 1)) bottom += 1;
    while (columnHolds(sheet, left - 1, top - 1, bottom + 1)) left -= 1;
    while (columnHolds(sheet, right + 1, top - 1, bottom + 1)) right += 1;
  }
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
