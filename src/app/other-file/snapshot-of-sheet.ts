/**
 * Makes a worksheet of a file into the snapshot that Excel would give of it: its used range as grids, with what lies
 * within that range. A stray value far out is left out, as it is when Excel is read.
 */
import { appendAll } from '../../plan/long-lists';
import { inNameOrder } from '../../plan/read/sheet/name-order';
import { holds } from '../../plan/read/sheet/overlap';
import type {
  Area,
  CellKind,
  CellValue,
  NamedRange,
  SheetSnapshot,
} from '../../plan/read/sheet/sheet-snapshot';
import { usedBlock, VAST } from '../../plan/read/sheet/used-block';
import type { Steps } from '../../plan/steps';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import type { CellInFile, SheetInFile } from './sheet-in-file';

export type AboutSheet = Pick<SheetSnapshot, 'name' | 'visible' | 'dateSystem' | 'tables'> & {
  readonly names: readonly NamedRange[];
};

/** Cells in one step: a few milliseconds of work. */
const CELLS = 2_000;

const EMPTY: Area = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

export function* snapshotOfSheet(sheet: SheetInFile, { names, ...about }: AboutSheet): Steps<SheetSnapshot> {
  const area = (yield* usedArea(sheet)) ?? EMPTY;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const columnFormats = columnFormatsOf(sheet, area);
  const values: CellValue[][] = [];
  const kinds: CellKind[][] = [];
  const formulas: string[][] = [];
  const numberFormats: string[][] = [];
  let made = 0;
  for (let r = 0; r < rowCount; r += 1) {
    const rowFormat = sheet.rowFormats.get(rowIndex + r);
    const value = new Array<CellValue>(columnCount).fill('');
    const kind = new Array<CellKind>(columnCount).fill('blank');
    const formula = new Array<string>(columnCount).fill('');
    const format = rowFormat === undefined ? columnFormats.slice() : columnFormats.map(() => rowFormat);
    for (const [column, cell] of sheet.rows.get(rowIndex + r) ?? []) {
      const c = column - columnIndex;
      if (c < 0 || c >= columnCount) continue;
      [value[c], kind[c], formula[c], format[c]] = [cell.value, cell.kind, cell.formula, cell.numberFormat];
    }
    values.push(value);
    kinds.push(kind);
    formulas.push(formula);
    numberFormats.push(format);
    made += columnCount;
    if (made >= CELLS) {
      yield r;
      made = 0;
    }
  }
  const hiddenColumns: number[] = [];
  for (const { first, last, hidden } of sheet.columns) {
    const end = hidden ? Math.min(last + 1, columnIndex + columnCount) : 0;
    for (let column = Math.max(first, columnIndex); column < end; column += 1) hiddenColumns.push(column);
  }
  return {
    ...about,
    origin: { rowIndex, columnIndex },
    rowCount,
    columnCount,
    values,
    kinds,
    formulas,
    numberFormats,
    merges: sheet.merges
      .filter((merge) => holds(area, merge.rowIndex, merge.columnIndex))
      .sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex),
    hiddenRows: [...sheet.hiddenRows]
      .filter((row) => row >= rowIndex && row < rowIndex + rowCount)
      .sort((a, b) => a - b),
    hiddenColumns,
    ...(names.length > 0 ? { names: inNameOrder(names) } : {}),
  };
}

const isUsed = ({ kind, formula }: CellInFile): boolean => kind !== 'blank' || formula !== '';

/** The smallest area with every value and formula; of a vast one only its largest block. */
function* usedArea({ rows }: SheetInFile): Steps<Area | null> {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let looked = 0;
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (!isUsed(cell)) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    looked += cells.size;
    if (looked >= CELLS) yield (looked = 0);
  }
  if (bottom < 0) return null;
  const whole = {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
  if (sizeOf(whole) <= VAST) return whole;
  const used: Area[] = [];
  for (const [row, cells] of rows) {
    appendAll(used, usedRuns(row, cells));
    looked += cells.size;
    if (looked >= CELLS) yield (looked = 0);
  }
  const block = usedBlock(used) ?? whole;
  if (sizeOf(block) > FILE_LIMITS.cells) throw new FileRefusal('too-many-cells');
  return block;
}

const sizeOf = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

/** Neighbouring used cells of a row, as areas. */
function usedRuns(row: number, cells: ReadonlyMap<number, CellInFile>): readonly Area[] {
  const columns = [...cells]
    .flatMap(([column, cell]) => (isUsed(cell) ? [column] : []))
    .sort((a, b) => a - b);
  const runs: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.columnIndex + last.columnCount === column) last.columnCount += 1;
    else runs.push({ rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** The format of cells that the file does not hold, column by column. */
function columnFormatsOf({ columns }: SheetInFile, { columnIndex, columnCount }: Area): readonly string[] {
  const formats = new Array<string>(columnCount).fill('General');
  for (const { first, last, format } of columns)
    formats.fill(format, Math.max(0, first - columnIndex), Math.max(0, last + 1 - columnIndex));
  return formats;
}
