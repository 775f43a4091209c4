/**
 * Formulas that are the same in every row of a column: only the first is sent, and Excel fills it down over the rows
 * below (`Range.copyFrom`, which repeats a smaller source over its target), so that the request does not grow with the
 * rows. Applies only to cells that the change marks as one formula (`filled`).
 */
import type { CellBlock } from '../../plan/change/cell-blocks';
import type { CellChange } from '../../plan/change/parts/cells';
import type { Area } from '../../plan/read/sheet/sheet-snapshot';
import { addressOf } from '../areas';

/** With fewer rows, a fill costs more than it saves, because it adds ranges to the request. */
const FEWEST_ROWS = 4;

/** Part of a block: cells that are written one by one, or formulas that are filled down from its first row. */
export interface Stretch {
  readonly area: Area;
  readonly isFilled: boolean;
}

type Cell = Pick<CellChange, 'filled'>;

/** The whole block in stretches; adjacent columns with the same runs share them. */
export function stretchesOf({ area, rows }: CellBlock<Cell>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  for (let column = 0; column < area.columnCount; column += 1) {
    const runs = runsIn(rows, column);
    const next = column + 1 < area.columnCount ? runsIn(rows, column + 1) : null;
    if (next && keyOf(next) === keyOf(runs)) continue;
    for (const { top, rowCount, isFilled } of runs) {
      const [rowIndex, columnIndex] = [area.rowIndex + top, area.columnIndex + first];
      stretches.push({
        isFilled,
        area: { rowIndex, rowCount, columnIndex, columnCount: column + 1 - first },
      });
    }
    first = column + 1;
  }
  return stretches;
}

const keyOf = (runs: readonly Run[]): string =>
  runs.map(({ top, isFilled }) => `${top}${isFilled ? 'f' : ''}`).join();

interface Run {
  readonly top: number;
  readonly rowCount: number;
  readonly isFilled: boolean;
}

/** One column from top to bottom; runs of cells written one by one are joined as far as possible. */
function runsIn(rows: CellBlock<Cell>['rows'], column: number): readonly Run[] {
  const runs: Run[] = [];
  let plainFrom = 0;
  for (let top = 0; top < rows.length;) {
    const filled = rows[top]?.[column]?.filled;
    let end = top + 1;
    if (filled !== undefined) while (end < rows.length && rows[end]?.[column]?.filled === filled) end += 1;
    if (filled !== undefined && end - top >= FEWEST_ROWS) {
      if (top > plainFrom) runs.push({ top: plainFrom, rowCount: top - plainFrom, isFilled: false });
      runs.push({ top, rowCount: end - top, isFilled: true });
      plainFrom = end;
    }
    top = end;
  }
  if (rows.length > plainFrom)
    runs.push({ top: plainFrom, rowCount: rows.length - plainFrom, isFilled: false });
  return runs;
}

const firstRow = (area: Area): Area => ({ ...area, rowCount: 1 });
const lastRow = (area: Area): Area => ({ ...area, rowIndex: area.rowIndex + area.rowCount - 1, rowCount: 1 });

/** Fills the formulas of the first row over those below it. */
export function fillDown(sheet: Excel.Worksheet, { rowIndex, rowCount, ...columns }: Area): void {
  const below = { ...columns, rowIndex: rowIndex + 1, rowCount: rowCount - 1 };
  const source = sheet.getRange(addressOf({ ...columns, rowIndex, rowCount: 1 }));
  sheet.getRange(addressOf(below)).copyFrom(source, 'Formulas');
}

/** What a stretch read back. */
export interface HeldBackRows {
  /** Cells whose formulas or values were read, row by row. */
  readonly read: readonly { readonly area: Area; readonly formulas: readonly (readonly unknown[])[] }[];
  /** Whether each cell of a filled stretch holds a formula. */
  readonly isWhole: boolean;
}

/**
 * Queues a request to read a stretch back. Formulas are long, so of a filled stretch only the first and last rows are
 * read, and it is checked that every cell holds a formula: Excel fills all cells alike, or leaves some out if something
 * hinders it.
 */
export function askBack(sheet: Excel.Worksheet, { area, isFilled }: Stretch): () => HeldBackRows {
  const asked = (isFilled ? [firstRow(area), lastRow(area)] : [area]).map((part) => {
    const range = sheet.getRange(addressOf(part));
    range.load('formulas');
    return { area: part, range };
  });
  const formulas = isFilled ? sheet.getRange(addressOf(area)).getSpecialCellsOrNullObject('Formulas') : null;
  formulas?.load('cellCount');
  return () => ({
    read: asked.map(({ area: part, range }) => ({ area: part, formulas: range.formulas })),
    isWhole:
      formulas === null ||
      (!formulas.isNullObject && formulas.cellCount === area.rowCount * area.columnCount),
  });
}
