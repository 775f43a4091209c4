/**
 * Finds where Ctrl and an arrow key lead in Excel: the last filled cell of a run, the next filled cell, or the sheet's
 * edge.
 */
import { COLUMN_LIMIT, ROW_LIMIT } from './area';
import { getCell, type Sheet } from './workbook';

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * `step`: rows and columns per step, one of them 0. Linear in the cells of the row or column, not in the sheet's size.
 */
export function edgeOfData(sheet: Sheet, from: Place, [down, right]: readonly [number, number]): Place {
  const filled = filledAlong(sheet, from, down !== 0);
  const start = down === 0 ? from.columnIndex : from.rowIndex;
  const sign = down + right;
  const limit = sign < 0 ? 0 : (down === 0 ? COLUMN_LIMIT : ROW_LIMIT) - 1;
  let at = start;
  if (filled.has(start) && filled.has(start + sign)) while (filled.has(at + sign)) at += sign;
  else {
    const ahead = [...filled].filter((each) => (each - start) * sign > 0);
    at = ahead.length === 0 ? limit : ahead.reduce((a, b) => ((b - a) * sign < 0 ? b : a));
  }
  return down === 0
    ? { rowIndex: from.rowIndex, columnIndex: at }
    : { rowIndex: at, columnIndex: from.columnIndex };
}

function filledAlong(sheet: Sheet, { rowIndex, columnIndex }: Place, vertical: boolean): ReadonlySet<number> {
  const filled = new Set<number>();
  if (vertical) {
    for (const [at, { cells }] of sheet.rows) if (isFilled(cells.get(columnIndex))) filled.add(at);
    return filled;
  }
  for (const [at, cell] of sheet.rows.get(rowIndex)?.cells ?? []) if (isFilled(cell)) filled.add(at);
  return filled;
}

const isFilled = (cell: ReturnType<typeof getCell>): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);
