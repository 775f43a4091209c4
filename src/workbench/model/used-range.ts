/** A sheet's used range, by values alone or by values and formats, as in Excel's getUsedRange. */
import { contains, type Area } from './area';
import type { Cell, Sheet } from './workbook';

/**
 * The smallest rectangle that contains every used cell; `null` if there is none. A cell counts if it has a value or a
 * formula or, unless `valuesOnly`, a format. Merged areas count in full unless `valuesOnly` [A].
 */
export function usedRange(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (rowIndex: number, columnIndex: number): void => {
    top = Math.min(top, rowIndex);
    bottom = Math.max(bottom, rowIndex);
    left = Math.min(left, columnIndex);
    right = Math.max(right, columnIndex);
  };
  for (const [rowIndex, row] of sheet.rows) {
    for (const [columnIndex, cell] of row.cells) {
      if (within && !contains(within, rowIndex, columnIndex)) continue;
      if (isUsed(cell, valuesOnly)) include(rowIndex, columnIndex);
    }
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      for (const [rowIndex, columnIndex] of corners(merge)) {
        if (!within || contains(within, rowIndex, columnIndex)) include(rowIndex, columnIndex);
      }
    }
  }
  if (bottom < 0) return null;
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  return cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined);
}

const corners = (area: Area): readonly (readonly [number, number])[] => [
  [area.rowIndex, area.columnIndex],
  [area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1],
];
