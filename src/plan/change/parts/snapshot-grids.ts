/** Copies of a snapshot with other contents. Formulas are not calculated: a cell with a formula reads as blank text. */
import type { Area, CellKind, CellRef, CellValue, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../../steps';
import { snapshotCell } from '../snapshot-cell';
import type { CellNow, KeptEntry } from './kept-cells';

type Placed = Pick<CellRef, 'rowIndex' | 'columnIndex'>;

/** What a cell is to hold; without a number format it keeps its own. */
export interface CellToPut extends Placed {
  readonly entry: KeptEntry;
  readonly numberFormat?: string | undefined;
}

/** What a cell holds; a formula rather than its result. */
export function entryNow(snapshot: SheetSnapshot, cell: Placed): KeptEntry {
  const { formula, value } = snapshotCell(snapshot, cell);
  return formula === '' ? value : { formula };
}

export const cellNow = (snapshot: SheetSnapshot, cell: Placed): CellNow => ({
  entry: entryNow(snapshot, cell),
  numberFormat: snapshotCell(snapshot, cell).numberFormat,
});

/** Extends the snapshot as far as the cells reach. */
export const withCells = (snapshot: SheetSnapshot, cells: readonly CellToPut[]): SheetSnapshot =>
  finish(withCellsInSteps(snapshot, cells, ({ entry }) => entry));

/** `withCells` in steps; `entryOf` tells what a cell is to hold. */
export function* withCellsInSteps<T extends Omit<CellToPut, 'entry'>>(
  snapshot: SheetSnapshot,
  cells: readonly T[],
  entryOf: (cell: T) => KeptEntry,
): Steps<SheetSnapshot> {
  if (cells.length === 0) return snapshot;
  const wide = yield* reaching(snapshot, cells);
  const grids = wide.grids ?? (yield* copiedInSteps(snapshot));
  const { rowIndex: top, columnIndex: left } = wide.sheet.origin;
  let done = 0;
  for (const cell of cells) {
    if (done % CELLS_PUT_PER_STEP === 0) yield 0;
    done += 1;
    const { rowIndex, columnIndex, numberFormat } = cell;
    const entry = entryOf(cell);
    const [r, c] = [rowIndex - top, columnIndex - left];
    const isFormula = typeof entry === 'object';
    put<CellValue>(grids.values, r, c, isFormula ? '' : entry);
    put<CellKind>(grids.kinds, r, c, isFormula ? 'text' : kindOf(entry));
    put(grids.formulas, r, c, isFormula ? entry.formula : '');
    if (numberFormat !== undefined) put(grids.numberFormats, r, c, numberFormat);
  }
  return { ...wide.sheet, ...grids };
}

/** A few milliseconds of work. */
const CELLS_PUT_PER_STEP = 5_000;

/** Rows of one grid that are copied in one step. */
const ROWS_COPIED = 2_000;

function put<T>(grid: T[][], row: number, column: number, content: T): void {
  (grid[row] as T[])[column] = content;
}

/** Only for cells within the snapshot. */
export function withNumberFormats(
  snapshot: SheetSnapshot,
  formats: readonly { readonly area: Area; readonly numberFormat: string }[],
): SheetSnapshot {
  if (formats.length === 0) return snapshot;
  const numberFormats = snapshot.numberFormats.map((row) => [...row]);
  for (const { area, numberFormat } of formats) fill(snapshot, numberFormats, area, numberFormat);
  return { ...snapshot, numberFormats };
}

/** Clears everything in the areas, including number formats. */
export function withBlanks(snapshot: SheetSnapshot, areas: readonly Area[]): SheetSnapshot {
  if (areas.length === 0) return snapshot;
  const grids = copied(snapshot);
  for (const area of areas) {
    fill<CellValue>(snapshot, grids.values, area, '');
    fill<CellKind>(snapshot, grids.kinds, area, 'blank');
    fill(snapshot, grids.formulas, area, '');
    fill(snapshot, grids.numberFormats, area, 'General');
  }
  return { ...snapshot, ...grids };
}

/** The cells of an area that lie within the snapshot. */
export function cellsWithin({ origin, rowCount, columnCount }: SheetSnapshot, area: Area): readonly Placed[] {
  const cells: Placed[] = [];
  const end = Math.min(area.rowIndex + area.rowCount, origin.rowIndex + rowCount);
  const right = Math.min(area.columnIndex + area.columnCount, origin.columnIndex + columnCount);
  for (let rowIndex = Math.max(area.rowIndex, origin.rowIndex); rowIndex < end; rowIndex += 1)
    for (let column = Math.max(area.columnIndex, origin.columnIndex); column < right; column += 1)
      cells.push({ rowIndex, columnIndex: column });
  return cells;
}

interface Grids {
  readonly values: CellValue[][];
  readonly kinds: CellKind[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
}

function* copiedInSteps({ values, kinds, formulas, numberFormats }: SheetSnapshot): Steps<Grids> {
  const same = <T>(row: readonly T[]): T[] => [...row];
  return {
    values: yield* rowsInSteps(values.length, (r) => same(values[r] ?? [])),
    kinds: yield* rowsInSteps(kinds.length, (r) => same(kinds[r] ?? [])),
    formulas: yield* rowsInSteps(formulas.length, (r) => same(formulas[r] ?? [])),
    numberFormats: yield* rowsInSteps(numberFormats.length, (r) => same(numberFormats[r] ?? [])),
  };
}

function* rowsInSteps<T>(count: number, rowAt: (row: number) => T[]): Steps<T[][]> {
  const grid: T[][] = [];
  for (let row = 0; row < count; row += 1) {
    if (row % ROWS_COPIED === 0) yield ROWS_COPIED;
    grid.push(rowAt(row));
  }
  return grid;
}

const copied = ({ values, kinds, formulas, numberFormats }: SheetSnapshot): Grids => ({
  values: values.map((row) => [...row]),
  kinds: kinds.map((row) => [...row]),
  formulas: formulas.map((row) => [...row]),
  numberFormats: numberFormats.map((row) => [...row]),
});

function fill<T>(
  { origin, rowCount, columnCount }: SheetSnapshot,
  grid: T[][],
  area: Area,
  content: T,
): void {
  const [top, left] = [area.rowIndex - origin.rowIndex, area.columnIndex - origin.columnIndex];
  for (let r = Math.max(0, top); r < Math.min(rowCount, top + area.rowCount); r += 1)
    grid[r]?.fill(content, Math.max(0, left), Math.max(0, Math.min(columnCount, left + area.columnCount)));
}

function kindOf(value: CellValue): CellKind {
  if (value === '') return 'blank';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

/** Extends the snapshot with blank cells as far as the given cells reach; without `grids` they are its own. */
function* reaching(
  sheet: SheetSnapshot,
  cells: readonly Placed[],
): Steps<{ readonly sheet: SheetSnapshot; readonly grids: Grids | null }> {
  const isEmpty = sheet.rowCount === 0;
  let [top, left] = isEmpty ? [Infinity, Infinity] : [sheet.origin.rowIndex, sheet.origin.columnIndex];
  let bottom = isEmpty ? -1 : top + sheet.rowCount;
  let right = isEmpty ? -1 : left + sheet.columnCount;
  for (const { rowIndex, columnIndex } of cells) {
    top = Math.min(top, rowIndex);
    left = Math.min(left, columnIndex);
    bottom = Math.max(bottom, rowIndex + 1);
    right = Math.max(right, columnIndex + 1);
  }
  yield 0;
  const isWithin =
    !isEmpty &&
    top === sheet.origin.rowIndex &&
    left === sheet.origin.columnIndex &&
    bottom === top + sheet.rowCount &&
    right === left + sheet.columnCount;
  if (bottom < 0 || isWithin) return { sheet, grids: null };
  const [above, before] = isEmpty ? [0, 0] : [sheet.origin.rowIndex - top, sheet.origin.columnIndex - left];
  const width = right - left;
  const stretched = <T>(grid: readonly (readonly T[])[], nothing: T): Steps<T[][]> =>
    rowsInSteps(bottom - top, (r) => {
      const wide = new Array<T>(width).fill(nothing);
      grid[r - above]?.forEach((cell, c) => (wide[before + c] = cell));
      return wide;
    });
  return {
    sheet: {
      ...sheet,
      origin: { rowIndex: top, columnIndex: left },
      rowCount: bottom - top,
      columnCount: width,
    },
    grids: {
      values: yield* stretched<CellValue>(sheet.values, ''),
      kinds: yield* stretched<CellKind>(sheet.kinds, 'blank'),
      formulas: yield* stretched(sheet.formulas, ''),
      numberFormats: yield* stretched(sheet.numberFormats, 'General'),
    },
  };
}
