/**
 * Sorts the rows of an area as Excel does: numbers, then texts (ignoring case unless asked), then FALSE and TRUE, then
 * errors; blanks last in either direction. Equal rows keep their order. A formula moves with its row, with its relative
 * references adjusted as if copied [A]; hidden rows stay in place.
 */
import { type Area } from './area';
import { EditRefused, mergesIn } from './edit';
import { translateFormula } from './translate-formula';
import { ensureRow, isError, type Cell, type CellValue, type Sheet } from './workbook';

export interface SortKey {
  /** Columns from the first column of the area. */
  readonly offset: number;
  readonly ascending: boolean;
}

export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[], matchCase: boolean): void {
  if (mergesIn(sheet, area).length > 0) throw new EditRefused('shift', 'Merged cells cannot be sorted.');
  const lines: number[] = [];
  for (let at = 0; at < area.rowCount; at += 1)
    if (!sheet.rows.get(area.rowIndex + at)?.hidden) lines.push(area.rowIndex + at);
  const rows = lines.map((from) => ({ from, cells: takeCells(sheet, area, from) }));
  if (rows.some(({ cells }) => [...cells.values()].some(({ fills, filledFrom }) => fills ?? filledFrom))) {
    putBack(sheet, rows);
    throw new EditRefused('part-of-array');
  }
  const collator = new Intl.Collator('en-GB', { sensitivity: matchCase ? 'variant' : 'accent' });
  const values = rows.map(({ cells }) =>
    keys.map(({ offset }) => cells.get(area.columnIndex + offset)?.value ?? null),
  );
  const order = rows.map((_, at) => at);
  order.sort((a, b) => {
    for (const [key, { ascending }] of keys.entries()) {
      const [one, two] = [values[a]?.[key] ?? null, values[b]?.[key] ?? null];
      const compared = compareValues(one, two, collator);
      if (compared !== 0) return ascending || one === null || two === null ? compared : -compared;
    }
    return a - b;
  });
  order.forEach((from, to) => {
    const [row, line] = [rows[from], lines[to]];
    if (row && line !== undefined) placeCells(sheet, row.cells, row.from, line);
  });
}

function takeCells(sheet: Sheet, area: Area, rowIndex: number): Map<number, Cell> {
  const taken = new Map<number, Cell>();
  const cells = sheet.rows.get(rowIndex)?.cells;
  if (!cells) return taken;
  for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
    const cell = cells.get(at);
    if (!cell) continue;
    taken.set(at, cell);
    cells.delete(at);
  }
  return taken;
}

function putBack(
  sheet: Sheet,
  rows: readonly { readonly from: number; readonly cells: ReadonlyMap<number, Cell> }[],
): void {
  for (const { from, cells } of rows) placeCells(sheet, cells, from, from);
}

function placeCells(sheet: Sheet, cells: ReadonlyMap<number, Cell>, from: number, to: number): void {
  if (cells.size === 0) return;
  const row = ensureRow(sheet, to);
  for (const [columnIndex, cell] of cells) {
    if (cell.formula !== undefined) cell.formula = translateFormula(cell.formula, to - from, 0);
    row.cells.set(columnIndex, cell);
  }
}

function rankOf(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isError(value) ? 3 : 2;
}

function compareValues(one: CellValue, two: CellValue, collator: Intl.Collator): number {
  const [first, second] = [rankOf(one), rankOf(two)];
  if (first !== second) return first - second;
  if (typeof one === 'string' && typeof two === 'string') return collator.compare(one, two);
  if (isError(one)) return 0;
  return Number(one) - Number(two);
}
