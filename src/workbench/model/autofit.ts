/**
 * Autofits widths and heights to what cells show, roughly as Excel does: one character of the default font is one unit
 * of width. The workbench has no fonts to measure with, so the sizes are approximate [A].
 */
import type { Area } from './area';
import { forEachCell } from './edit';
import { shownText } from './number-format';
import { numberFormatOf } from './style';
import { ensureRow, type Cell, type Sheet, type Workbook } from './workbook';

const WIDEST = 255;
const HIGHEST = 409.5;
const PADDING = 1;
const LINE = 15;
const USUAL_SIZE = 11;

const scaleOf = (cell: Cell): number => (cell.style?.font?.size ?? USUAL_SIZE) / USUAL_SIZE;

const linesOf = (workbook: Workbook, cell: Cell): string[] =>
  shownText(cell.value, numberFormatOf(cell.style), workbook.date1904).split('\n');

const isMerged = (sheet: Sheet): ((rowIndex: number, columnIndex: number) => boolean) => {
  const covered = new Set<string>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of sheet.merges) {
    for (let row = 0; row < rowCount; row += 1)
      for (let column = 0; column < columnCount; column += 1)
        covered.add(`${rowIndex + row} ${columnIndex + column}`);
  }
  return (rowIndex, columnIndex) => covered.has(`${rowIndex} ${columnIndex}`);
};

/** As in Excel, wrapped text and merged cells do not widen a column. A column that shows nothing keeps its width. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  const merged = isMerged(sheet);
  forEachCell(sheet, area, (cell, rowIndex, columnIndex) => {
    if (cell.value === null || cell.style?.alignment?.wrap || merged(rowIndex, columnIndex)) return;
    const longest = linesOf(workbook, cell).reduce((most, { length }) => Math.max(most, length), 0);
    const width = Math.min(WIDEST, longest * scaleOf(cell) + PADDING);
    widths.set(columnIndex, Math.max(widths.get(columnIndex) ?? 0, width));
  });
  for (const [columnIndex, width] of widths)
    sheet.columns.set(columnIndex, { ...sheet.columns.get(columnIndex), width });
}

export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const heights = new Map<number, number>();
  const merged = isMerged(sheet);
  forEachCell(sheet, area, (cell, rowIndex, columnIndex) => {
    if (cell.value === null || merged(rowIndex, columnIndex)) return;
    const width = Math.max(1, (sheet.columns.get(columnIndex)?.width ?? sheet.defaultColumnWidth) - PADDING);
    const wraps = cell.style?.alignment?.wrap ?? false;
    const scale = scaleOf(cell);
    const lines = linesOf(workbook, cell).reduce(
      (sum, { length }) => sum + (wraps ? Math.max(1, Math.ceil((length * scale) / width)) : 1),
      0,
    );
    const height = Math.min(HIGHEST, (wraps ? lines : 1) * LINE * scale);
    heights.set(rowIndex, Math.max(heights.get(rowIndex) ?? 0, height));
  });
  for (const [rowIndex, height] of heights) ensureRow(sheet, rowIndex).height = height;
}
