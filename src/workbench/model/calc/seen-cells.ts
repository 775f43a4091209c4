/**
 * Which cells have changed since the workbook was calculated last: by comparing what rows hold with what they held, whoever
 * changed them and however. Cells are told apart as objects, so that rows that moved as they were are not compared anew.
 */
import { isError, type Cell, type CellValue, type Row, type Sheet } from '../workbook';

interface SeenRow {
  rowIndex: number;
  columns: number[];
  cells: Cell[];
  values: CellValue[];
}

/** By column, the rows in which a cell's value is another one. */
export type ChangedCells = Map<number, Set<number>>;

export interface SeenSheet {
  readonly rows: WeakMap<Row, SeenRow>;
  count: number;
}

export interface SheetChanges {
  /** Rows came, went or moved: what lies where has to be asked anew. */
  moved: boolean;
  readonly cells: ChangedCells;
}

/** In place of a formula's result, which is no change by itself: whoever works it out tells of it. */
const FORMULA: CellValue = { error: 'a formula' };

export const newSeenSheet = (): SeenSheet => ({ rows: new WeakMap(), count: -1 });

export function markChanged(cells: ChangedCells, rowIndex: number, columnIndex: number): void {
  const rows = cells.get(columnIndex);
  if (rows) rows.add(rowIndex);
  else cells.set(columnIndex, new Set([rowIndex]));
}

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);

/** Compares, remembers, and visits each formula, and each cell that one fills, on the way. */
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

/** A row with other cells than before: compared by column. */
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
    // Which formula stood here is not known any more: one more reading costs little.
    if (cell.formula !== undefined || !sameValue(value, cell.value))
      markChanged(changed, rowIndex, columnIndex);
  }
  for (const [columnIndex, value] of was) if (value !== null) markChanged(changed, rowIndex, columnIndex);
}
