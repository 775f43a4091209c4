/**
 * Estimates the row heights of a copied sheet so that all text is visible; not every program works them out on opening.
 * Estimates from how much text a line of each column holds, erring on the high side.
 */
import type { Area } from '../../read/sheet/sheet-snapshot';
import { linesOf } from '../../change/lines-of';
import type { CopySheet, RowHeight } from './board-copy';

/** Points: the height of a line of 11-point text, and Excel's maximum row height. */
const LINE = 15;
const HIGHEST = 409;
/** The height of a line of a heading, in its font's size. */
const HEADING_LINE = 1.4;
const DEFAULT_WIDTH = 8.43;

/**
 * Only rows that need more than one line. `least` is the minimum height of rows in `sheet.open`, to leave room to
 * write.
 */
export function rowHeights(sheet: CopySheet, least = LINE): readonly RowHeight[] {
  const widths = new Map(sheet.columns.map(({ columnIndex, width }) => [columnIndex, width]));
  const widthOf = (column: number): number => widths.get(column) ?? DEFAULT_WIDTH;
  const merged = new Map(sheet.merges.map((area) => [`${area.rowIndex},${area.columnIndex}`, area]));
  const wrapped = sheet.formats
    .filter(({ wrap }) => wrap === true)
    .map(({ area }) => area)
    .sort((a, b) => b.rowCount * b.columnCount - a.rowCount * a.columnCount);
  const headings = sheet.formats.flatMap(({ area, fontSize: size = 0, bold = false }) =>
    size > 11 ? [{ area, size, bold }] : [],
  );
  const wanted = new Map<number, number>();
  const want = (rowIndex: number, points: number): void => {
    if (points > (wanted.get(rowIndex) ?? LINE)) wanted.set(rowIndex, Math.min(HIGHEST, Math.ceil(points)));
  };
  for (const { rowIndex, columnIndex, value } of sheet.cells) {
    if (typeof value !== 'string' || !wrapped.some((area) => holds(area, rowIndex, columnIndex))) continue;
    const area = merged.get(`${rowIndex},${columnIndex}`);
    let width = widthOf(columnIndex);
    for (let column = 1; column < (area?.columnCount ?? 1); column++) width += widthOf(columnIndex + column);
    // A cell that spans rows shares its height between them.
    const rows = area?.rowCount ?? 1;
    const large = headings.find((each) => holds(each.area, rowIndex, columnIndex));
    const lines = large
      ? linesOf(value, width, large) * large.size * HEADING_LINE
      : linesOf(value, width) * LINE;
    const points = lines / rows;
    for (let row = 0; row < rows; row++) want(rowIndex + row, points);
  }
  for (const { area, size } of headings) want(area.rowIndex, size * HEADING_LINE);
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
