/** The runs of columns of a sheet, parted by columns that are blank from top to bottom: where plans can stand side by side. */
import type { Steps } from '../steps';
import type { SheetGrid } from './sheet-grid';

export interface Band {
  readonly first: number;
  readonly last: number;
}

/** So many cells merged across, row upon row, make one column of a grid. */
const GRID_ROWS = 2;

/** Runs of columns between columns that are blank from top to bottom, and not a part of merged cells row upon row. */
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

/** Columns that cells of several rows are merged over: parts of a wider column. A title across the sheet is no such cell. */
function mergedColumns({ snapshot, firstColumn, endColumn, textAt }: SheetGrid): ReadonlySet<number> {
  const rows = new Map<number, number>();
  for (const { rowIndex, columnIndex, columnCount } of snapshot.merges) {
    if (columnCount < 2 || columnCount * 2 > endColumn - firstColumn || textAt(rowIndex, columnIndex) === '')
      continue;
    for (let column = columnIndex + 1; column < columnIndex + columnCount; column++)
      rows.set(column, (rows.get(column) ?? 0) + 1);
  }
  return new Set([...rows].filter(([, count]) => count >= GRID_ROWS).map(([column]) => column));
}
