/**
 * Splits a sheet into runs of columns at columns that are blank from top to bottom, since plans can be side by side.
 */
import type { Steps } from '../../steps';
import type { SheetGrid } from './sheet-grid';

export interface Band {
  readonly first: number;
  readonly last: number;
}

/** This many rows with the same cells merged across make one column of a grid. */
const GRID_ROWS = 2;

/**
 * The runs of columns between blank columns. A blank column that is part of cells merged across in several rows does
 * not split a run.
 */
export function* columnBands(grid: SheetGrid): Steps<readonly Band[]> {
  const bands: Band[] = [];
  const merged = mergedColumns(grid);
  let first = -1;
  for (let column = grid.firstColumn; column <= grid.endColumn; column++) {
    let filled = first >= 0 && column < grid.endColumn && merged.has(column);
    for (let row = grid.firstRow; row < grid.endRow && !filled && column < grid.endColumn; row++) {
      filled = grid.kindAt(row, column) !== 'blank';
    }
    if (filled && first < 0) first = column;
    if (!filled && first >= 0) {
      bands.push({ first, last: column - 1 });
      first = -1;
    }
    if (!filled) yield 0;
  }
  return bands;
}

/**
 * Columns covered by cells merged across in several rows, and so part of a wider column. A row whose only text is
 * merged is a title or a section, however wide the sheet is.
 */
function mergedColumns(grid: SheetGrid): ReadonlySet<number> {
  const rows = new Map<number, number>();
  for (const { rowIndex, columnIndex, columnCount } of grid.snapshot.merges) {
    if (columnCount < 2 || grid.textAt(rowIndex, columnIndex) === '' || isAlone(grid, rowIndex)) continue;
    for (let column = columnIndex + 1; column < columnIndex + columnCount; column++)
      rows.set(column, (rows.get(column) ?? 0) + 1);
  }
  return new Set([...rows].filter(([, count]) => count >= GRID_ROWS).map(([column]) => column));
}

function isAlone({ firstColumn, endColumn, kindAt }: SheetGrid, row: number): boolean {
  let texts = 0;
  for (let column = firstColumn; column < endColumn && texts < 2; column++)
    if (kindAt(row, column) !== 'blank') texts += 1;
  return texts < 2;
}
