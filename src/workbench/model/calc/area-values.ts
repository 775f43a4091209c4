/**
 * Reads the values of an area into one array, once per calculation stage for all the formulas that use it. Whole
 * columns and rows end at the used range. Cells under a merge are blank, as formulas see them.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../area';
import { cellsInOrder } from '../cells-in-order';
import type { Sheet } from '../workbook';
import { arrayOf, toEngine, type EngineArray, type EngineScalar } from './engine-values';
import { mayRead, TOO_MUCH } from './budget';
import type { Place } from './place';

/** The used cells as the engine counts them: from the first row and column to the last. */
export interface Extent {
  readonly bottom: number;
  readonly right: number;
}

function extentOf(sheet: Sheet): Extent {
  let [bottom, right] = [0, 0];
  for (const [rowIndex, row] of sheet.rows) {
    bottom = Math.max(bottom, rowIndex + 1);
    for (const columnIndex of row.cells.keys()) right = Math.max(right, columnIndex + 1);
  }
  return { bottom, right };
}

/** The used cells of each sheet, found when first needed. */
export function extents(): (sheet: Sheet) => Extent {
  const known = new Map<Sheet, Extent>();
  return (sheet) => {
    let extent = known.get(sheet);
    if (!extent) known.set(sheet, (extent = extentOf(sheet)));
    return extent;
  };
}

export type Covered = (sheet: Sheet, rowIndex: number, columnIndex: number) => boolean;

const BLANK = toEngine(null);
/** The most values, nearly all of them blank, that a function can visit in an acceptable time. */
const SPARSE_VALUES = 20_000_000;

export function readArea(
  { sheet, area }: Place,
  extent: Extent,
  isCovered: Covered,
): EngineArray | EngineScalar {
  const { rowIndex, columnIndex, rowCount, columnCount } = clamped(area, extent);
  // Empty rows share one array, so a value far below the others costs little.
  const isSparse = rowCount * columnCount <= SPARSE_VALUES;
  const rowsHeld = isSparse ? Math.min(rowCount, sheet.rows.size) : rowCount;
  if (!mayRead(rowsHeld * columnCount)) return toEngine(TOO_MUCH);
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

/** For functions that ignore blanks and positions: the values of non-blank cells, in reading order. */
export function readUsed({ sheet, area }: Place, isCovered: Covered): EngineArray | EngineScalar {
  const values: EngineScalar[][] = [];
  for (const { rowIndex, columnIndex, cell } of cellsInOrder(sheet, area))
    if (cell.value !== null && !isCovered(sheet, rowIndex, columnIndex)) values.push([toEngine(cell.value)]);
  if (!mayRead(values.length)) return toEngine(TOO_MUCH);
  return arrayOf(values.length === 0 ? [[BLANK]] : values);
}

function clamped(area: Area, { bottom, right }: Extent): Area {
  const rowCount = area.rowCount === ROW_LIMIT ? Math.max(1, bottom) : area.rowCount;
  const columnCount = area.columnCount === COLUMN_LIMIT ? Math.max(1, right) : area.columnCount;
  return { ...area, rowCount, columnCount };
}
