/**
 * How high the rows of a copied sheet must be for all their words to be read: not every program works that out when it
 * opens a file. Reckoned from what a line of a column holds, rather a little too high than too low.
 */
import type { Area } from '../../read/sheet/sheet-snapshot';
import { linesOf } from '../../change/lines-of';
import type { CopySheet, RowHeight } from './board-copy';

/** Points: a line of 11-point text, and the most that Excel takes. */
const LINE = 15;
const HIGHEST = 409;
const DEFAULT_WIDTH = 8.43;

/** Only rows that want more than one line. `least` is what the rows of `sheet.open` get, so that there is room to write. */
export function rowHeights(sheet: CopySheet, least = LINE): readonly RowHeight[] {
  const widths = new Map(sheet.columns.map(({ columnIndex, width }) => [columnIndex, width]));
  const widthOf = (column: number): number => widths.get(column) ?? DEFAULT_WIDTH;
  const merged = new Map(sheet.merges.map((area) => [`${area.rowIndex},${area.columnIndex}`, area]));
  const wrapped = sheet.formats
    .filter(({ wrap }) => wrap === true)
    .map(({ area }) => area)
    .sort((a, b) => b.rowCount * b.columnCount - a.rowCount * a.columnCount);
  const wanted = new Map<number, number>();
  const want = (rowIndex: number, points: number): void => {
    if (points > (wanted.get(rowIndex) ?? LINE)) wanted.set(rowIndex, Math.min(HIGHEST, Math.ceil(points)));
  };
  for (const { rowIndex, columnIndex, value } of sheet.cells) {
    if (typeof value !== 'string' || !wrapped.some((area) => holds(area, rowIndex, columnIndex))) continue;
    const area = merged.get(`${rowIndex},${columnIndex}`);
    let width = widthOf(columnIndex);
    for (let column = 1; column < (area?.columnCount ?? 1); column++) width += widthOf(columnIndex + column);
    // What spans rows is shared out between them.
    const rows = area?.rowCount ?? 1;
    const points = (linesOf(value, width) * LINE) / rows;
    for (let row = 0; row < rows; row++) want(rowIndex + row, points);
  }
  for (const { area, fontSize } of sheet.formats)
    if (fontSize !== undefined && fontSize > 11) want(area.rowIndex, fontSize * 1.4);
  if (least > LINE)
    for (const area of sheet.open)
      for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row++) want(row, least);
  return [...wanted].map(([rowIndex, points]) => ({ rowIndex, points }));
}

const holds = (area: Area, rowIndex: number, columnIndex: number): boolean =>
  rowIndex >= area.rowIndex &&
  rowIndex < area.rowIndex + area.rowCount &&
  columnIndex >= area.columnIndex &&
  columnIndex < area.columnIndex + area.columnCount;
