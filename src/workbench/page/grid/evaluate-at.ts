/**
 * Works out formulas that stand in no cell but speak of a sheet: of conditional formats and of data validation. They are
 * shifted to the cell that asks, and calculated in a small copy of the workbook that holds only the values they speak of.
 * What would need too large a copy, or is none of Excel's formulas, gives `null`.
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
  /** Without `=`, as for the cell `base`. */
  readonly formula: string;
  readonly base: Place;
  /** The cell that the formula is worked out for. */
  readonly at: Place;
}

/** Values that one small copy may hold. */
const MOST_CELLS = 400_000;
/** Formulas stand in the row of their cell, so that ROW() is right, far to the right of everything. */
const FIRST_COLUMN = 12_000;
/** Columns between two formulas, so that neither spills over the other. */
const APART = 4;

/** One value for each formula, in their order. */
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

/** Whether `test` holds for each reference of a formula. */
function every(formula: string, test: (reference: SheetReference) => boolean): boolean {
  let all = true;
  mapReferences(formula, (reference) => {
    all = test(reference) && all;
    return reference;
  });
  return all;
}

/** Copies the values of an area once; `false` when that would be too many. */
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

/** The formula as if it were filled from one cell to another: what is not fixed moves along. */
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
