/**
 * Finds the cells that have changed since the last calculation by comparing each row with what it held, whatever
 * changed it. Cells are compared by identity first, so rows that merely moved are not compared again.
 */
import { isError, type Cell, type CellValue, type Row, type Sheet } from '../workbook';

interface SeenRow {
  rowIndex: number;
  columns: number[];
  cells: Cell[];
  values: CellValue[];
}

/** By column, the rows in which a cell's value differs. */
export type ChangedCells = Map<number, Set<number>>;

export interface SeenSheet {
  readonly rows: WeakMap<Row, SeenRow>;
  count: number;
}

export interface SheetChanges {
  /** Rows were added, removed or moved: precedents must be resolved again. */
  moved: boolean;
  readonly cells: ChangedCells;
}

/** Stands in for a formula's result, which is not a change in itself; the recalculation reports those. */
const FORMULA: CellValue = { error: 'a formula' };

export const newSeenSheet = (): SeenSheet => ({ rows: new WeakMap(), count: -1 });

export function markChanged(cells: ChangedCells, rowIndex: number, columnIndex: number): void {
  const rows = cells.get(columnIndex);
  if (rows) rows.add(rowIndex);
  else cells.set(columnIndex, new Set([rowIndex]));
}

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);

/** Compares and remembers the cells, visiting each formula and each spilled cell on the way. */
export function changesOf(
  sheet: Sheet,
  seen: SeenSheet,
  visit: (cell: Cell, rowIndex: number, columnIndex: number) => void,
): SheetChanges {
  const changes: SheetChanges = { moved: seen.count !== sheet.rows.size, cells: new Map() };
  seen.count = sheet.rows.size;
  for (const [rowIndex, row] of sheet.rows) {
    let before = seen.rows.get(row);
    if (!before) {
      before = { rowIndex, columns: [], cells: [], values: [] };
      seen.rows.set(row, before);
      changes.moved = true;
    } else if (before.rowIndex !== rowIndex) {
      before.rowIndex = rowIndex;
      changes.moved = true;
    }
    compareRow(row, before, rowIndex, changes.cells, visit);
  }
  return changes;
}

function compareRow(
  row: Row,
  before: SeenRow,
  rowIndex: number,
  changed: ChangedCells,
  visit: (cell: Cell, rowIndex: number, columnIndex: number) => void,
): void {
  const { columns, cells, values } = before;
  if (columns.length !== row.cells.size) return remember(row, before, rowIndex, changed, visit);
  let at = 0;
  for (const [columnIndex, cell] of row.cells) {
    if (columns[at] !== columnIndex) return remember(row, before, rowIndex, changed, visit);
    const was = values[at] ?? null;
    if (cell.filledFrom !== undefined) visit(cell, rowIndex, columnIndex);
    if (cell.formula !== undefined) {
      visit(cell, rowIndex, columnIndex);
      if (was !== FORMULA || cells[at] !== cell) markChanged(changed, rowIndex, columnIndex);
      values[at] = FORMULA;
    } else if (!sameValue(was, cell.value)) {
      markChanged(changed, rowIndex, columnIndex);
      values[at] = cell.value;
    }
    cells[at] = cell;
    at += 1;
  }
}

/** Compares a row whose cells differ from before, column by column. */
function remember(
  row: Row,
  before: SeenRow,
  rowIndex: number,
  changed: ChangedCells,
  visit: (cell: Cell, rowIndex: number, columnIndex: number) => void,
): void {
  const was = new Map(before.columns.map((columnIndex, at) => [columnIndex, before.values[at] ?? null]));
  before.columns = [...row.cells.keys()];
  before.cells = [...row.cells.values()];
  before.values = before.cells.map(({ formula, value }) => (formula === undefined ? value : FORMULA));
  for (const [columnIndex, cell] of row.cells) {
    if (cell.formula !== undefined || cell.filledFrom !== undefined) visit(cell, rowIndex, columnIndex);
    const value = was.get(columnIndex) ?? null;
    was.delete(columnIndex);
    // The previous formula is unknown, and reading it again is cheap.
    if (cell.formula !== undefined || !sameValue(value, cell.value))
      markChanged(changed, rowIndex, columnIndex);
  }
  for (const [columnIndex, value] of was) if (value !== null) markChanged(changed, rowIndex, columnIndex);
}
