/**
 * Calculates formulas that are in no cell but refer to a sheet, those of conditional formats and data validation. They
 * are shifted to the cell in question and calculated in a small copy of the workbook that holds only the values they
 * refer to. Returns `null` if the copy would be too large, or for an invalid formula.
 */
import { areaName, intersection, type Area } from '../../model/area';
import {
  areaOfReference,
  mapReferences,
  type Corner,
  type SheetReference,
} from '../../model/formula-references';
import { recalculate, type Clock } from '../../model/recalculate';
import { usedRange } from '../../model/used-range';
import {
  addSheet,
  getCell,
  newWorkbook,
  setCell,
  type Cell,
  type CellValue,
  type Sheet,
  type Workbook,
} from '../../model/workbook';
import type { Place } from './selection';

export interface Asked {
  /** Without `=`, relative to the cell `base`. */
  readonly formula: string;
  readonly base: Place;
  /** The cell to calculate the formula for. */
  readonly at: Place;
}

/** Maximum number of values in one copy. */
const MOST_CELLS = 400_000;
/** Formulas are placed in their cell's row, so that ROW() is right, far to the right of the data. */
const FIRST_COLUMN = 12_000;
/** Columns between two formulas, so that neither spills into the other. */
const APART = 4;

/** One value per formula, in order. */
export function evaluateAt(
  workbook: Workbook,
  sheet: Sheet,
  asked: readonly Asked[],
  clock?: Clock,
): readonly CellValue[] {
  if (asked.length === 0) return [];
  const copy = newWorkbook({ date1904: workbook.date1904 });
  const copies = new Map<Sheet, Sheet>();
  const byName = new Map<string, Sheet>();
  for (const each of workbook.sheets) {
    copies.set(each, addSheet(copy, each.name, each.kind));
    byName.set(each.name.toLowerCase(), each);
  }
  copy.names = workbook.names.map((name) => ({
    ...name,
    sheet: copies.get(workbook.sheets.find(({ id }) => id === name.sheet) ?? sheet)?.id ?? null,
    ...(name.sheet === null ? { sheet: null } : {}),
  }));
  const bring = bringer(copies);
  const reads = (reference: SheetReference): boolean => {
    const from = reference.sheet === null ? sheet : byName.get(reference.sheet.toLowerCase());
    return !from || bring(from, areaOfReference(reference));
  };
  for (const name of workbook.names) every(`=${name.formula}`, reads);

  const target = copies.get(sheet);
  const inRow = new Map<number, number>();
  const cells = asked.map(({ formula, base, at }): Cell | null => {
    const moved = shiftReferences(
      `=${formula}`,
      at.rowIndex - base.rowIndex,
      at.columnIndex - base.columnIndex,
    );
    if (!target || !every(moved, reads)) return null;
    const columnIndex = FIRST_COLUMN + (inRow.get(at.rowIndex) ?? 0) * APART;
    inRow.set(at.rowIndex, (inRow.get(at.rowIndex) ?? 0) + 1);
    const cell: Cell = { value: null, formula: moved, dynamicArray: true };
    setCell(target, at.rowIndex, columnIndex, cell);
    return cell;
  });
  recalculate(copy, clock);
  return cells.map((cell) => cell?.value ?? null);
}

/** Whether `test` is true of every reference in a formula. */
function every(formula: string, test: (reference: SheetReference) => boolean): boolean {
  let all = true;
  mapReferences(formula, (reference) => {
    all = test(reference) && all;
    return reference;
  });
  return all;
}

/** Copies the values of each area once; returns `false` if there would be too many. */
function bringer(copies: ReadonlyMap<Sheet, Sheet>): (from: Sheet, area: Area) => boolean {
  const brought = new Set<string>();
  const used = new Map<Sheet, Area | null>();
  let room = MOST_CELLS;
  return (from, area) => {
    const to = copies.get(from);
    if (!used.has(from)) used.set(from, usedRange(from, true));
    const extent = used.get(from);
    const part = extent ? intersection(area, extent) : null;
    if (!to || !part) return true;
    const key = `${from.id} ${areaName(part)}`;
    if (brought.has(key)) return true;
    room -= part.rowCount * part.columnCount;
    if (room < 0) return false;
    brought.add(key);
    for (let row = part.rowIndex; row < part.rowIndex + part.rowCount; row += 1) {
      for (let column = part.columnIndex; column < part.columnIndex + part.columnCount; column += 1) {
        const value = getCell(from, row, column)?.value ?? null;
        if (value !== null && !getCell(to, row, column)) setCell(to, row, column, { value });
      }
    }
    return true;
  };
}

/** The formula as if filled from one cell to another: relative references move. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const outside = ({ row, column }: Corner): boolean =>
    (row !== null && (row < 0 || row > 1_048_575)) || (column !== null && (column < 0 || column > 16_383));
  return mapReferences(formula, (reference) => {
    const first = move(reference.first);
    const last = reference.last && move(reference.last);
    return outside(first) || (last && outside(last)) ? null : { ...reference, first, last };
  });
}
