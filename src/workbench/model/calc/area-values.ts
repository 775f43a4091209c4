/**
 * The values of areas as one array each, read once in a stage of calculation for all the formulas over it. Whole columns and
 * rows end where the sheet's used cells end. Cells under a merge are blank, as formulas see them.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../area';
import type { Sheet } from '../workbook';
import { arrayOf, toEngine, type EngineArray, type EngineScalar } from './engine-values';
import type { Place } from './place';

/** Cells in use, as the engine counts them: from the first row and column to the last. */
export interface Extent {
  readonly bottom: number;
  readonly right: number;
}

export function extentOf(sheet: Sheet): Extent {
  let [bottom, right] = [0, 0];
  for (const [rowIndex, row] of sheet.rows) {
    bottom = Math.max(bottom, rowIndex + 1);
    for (const columnIndex of row.cells.keys()) right = Math.max(right, columnIndex + 1);
  }
  return { bottom, right };
}

/** More cells than this are not held at once: the formula gets #NUM!. */
const LIMIT = 5_000_000;

export type Covered = (sheet: Sheet, rowIndex: number, columnIndex: number) => boolean;

const BLANK = toEngine(null);

export function readArea(
  { sheet, area }: Place,
  extent: Extent,
  isCovered: Covered,
): EngineArray | EngineScalar {
  const { rowIndex, columnIndex, rowCount, columnCount } = clamped(area, extent);
  if (rowCount * columnCount > LIMIT) return toEngine({ error: '#NUM!' });
  const blank: readonly EngineScalar[] = Array.from({ length: columnCount }, () => BLANK);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = sheet.rows.get(rowIndex + row)?.cells;
    if (!cells) return blank;
    const line: EngineScalar[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const cell = cells.get(columnIndex + column);
      const shown = cell && cell.value !== null && !isCovered(sheet, rowIndex + row, columnIndex + column);
      line.push(shown ? toEngine(cell.value) : BLANK);
    }
    return line;
  });
  return arrayOf(rows, { originRow: rowIndex + 1, originCol: columnIndex + 1 });
}

function clamped(area: Area, { bottom, right }: Extent): Area {
  const rowCount = area.rowCount === ROW_LIMIT ? Math.max(1, bottom) : area.rowCount;
  const columnCount = area.columnCount === COLUMN_LIMIT ? Math.max(1, right) : area.columnCount;
  return { ...area, rowCount, columnCount };
}
