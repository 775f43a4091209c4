/**
 * Presents a sheet to the formula engine through its structural interface, reading and writing cells in place. What the
 * engine writes beside a formula is a spill, and the cell is marked as filled from it.
 */
import type { CellLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { areaName, contains, TEXT_LIMIT, type Area } from './area';
import { isRefused } from './calc/budget';
import { keepsResult } from './plan-functions/add-in-functions';
import { ensureCell, getCell, isError, type Cell, type CellValue, type Sheet } from './workbook';

/** The engine's numbers for types of cell. */
const NULL_TYPE = 0;
const MERGE_TYPE = 1;
const SCALAR_TYPE = 2;
const FORMULA_TYPE = 6;

interface Source {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export interface EngineState {
  /** The formula whose result was written last; cells written next to it belong to it. */
  source: Source | null;
  /** The formulas to calculate; `null` for all. */
  readonly part: ReadonlySet<Cell> | null;
}

export function adaptSheet(sheet: Sheet, id: number, state: EngineState): WorksheetLike {
  const isCovered = mergeSlaves(sheet);
  const walker = new EngineCell(sheet, state, isCovered);
  const cellLike = (rowIndex: number, columnIndex: number, cell: Cell): CellLike =>
    new EngineCell(sheet, state, isCovered).at(rowIndex, columnIndex, cell) as CellLike;
  const eachRow = (...given: unknown[]): void => {
    const callback = given[given.length - 1] as (row: RowLike, rowNumber: number) => void;
    for (const [rowIndex, row] of sheet.rows) {
      const eachCell = (...args: unknown[]): void => {
        const visit = args[args.length - 1] as (cell: CellLike, column: number) => void;
        for (const [columnIndex, cell] of row.cells)
          visit(walker.at(rowIndex, columnIndex, cell) as CellLike, columnIndex + 1);
      };
      callback({ hidden: row.hidden ?? false, eachCell }, rowIndex + 1);
    }
  };
  return {
    id,
    get name() {
      return sheet.name;
    },
    get dimensions() {
      let [bottom, right] = [0, 0];
      for (const [rowIndex, row] of sheet.rows) {
        bottom = Math.max(bottom, rowIndex + 1);
        for (const columnIndex of row.cells.keys()) right = Math.max(right, columnIndex + 1);
      }
      return bottom > 0 && right > 0 ? { top: 1, left: 1, bottom, right } : null;
    },
    eachRow,
    findCell: (row, column) => {
      const cell = getCell(sheet, row - 1, column - 1);
      return cell ? cellLike(row - 1, column - 1, cell) : undefined;
    },
    getCell: (row, column) => cellLike(row - 1, column - 1, ensureCell(sheet, row - 1, column - 1)),
    getTables: () => tablesOf(sheet),
    get mergedRegions() {
      return sheet.merges.map(bounds);
    },
  };
}

const bounds = (area: Area): { top: number; left: number; bottom: number; right: number } => ({
  top: area.rowIndex + 1,
  left: area.columnIndex + 1,
  bottom: area.rowIndex + area.rowCount,
  right: area.columnIndex + area.columnCount,
});

export const tablesOf = (sheet: Sheet) => sheet.tables.map((table) => ({ table: tableLike(table) }));

function tableLike(table: Sheet['tables'][number]) {
  const rows = table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    tl: { row: table.area.rowIndex + 1, col: table.area.columnIndex + 1 },
    columns: table.columns,
    rows: { length: rows } as unknown as readonly unknown[],
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  };
}

/**
 * Whether a cell is covered by a merge without being its top left cell. Looks up merges each time, because they change.
 */
export function mergeSlaves(sheet: Sheet): (rowIndex: number, columnIndex: number) => boolean {
  let known: readonly Area[] | null = null;
  let covered = new Set<number>();
  let large: readonly Area[] = [];
  return (rowIndex, columnIndex) => {
    if (known !== sheet.merges) {
      known = sheet.merges;
      covered = new Set();
      large = known.filter(isLarge);
      for (const merge of known) {
        if (isLarge(merge)) continue;
        for (let row = 0; row < merge.rowCount; row += 1) {
          for (let column = 0; column < merge.columnCount; column += 1) {
            if (row + column > 0) covered.add((merge.rowIndex + row) * 16384 + merge.columnIndex + column);
          }
        }
      }
    }
    if (covered.has(rowIndex * 16384 + columnIndex)) return true;
    return large.some(
      (merge) =>
        contains(merge, rowIndex, columnIndex) &&
        (rowIndex !== merge.rowIndex || columnIndex !== merge.columnIndex),
    );
  };
}

/** A merge of whole rows or columns, whose cells are not worth listing. */
const isLarge = ({ rowCount, columnCount }: Area): boolean => rowCount * columnCount > 10_000;

/** A formula that the engine is not shown: its result stays as it is. */
export const isLeftOut = (cell: Cell): boolean => keepsResult(cell) || isRefused(cell);

/**
 * A cell as the engine reads and writes it. One object is reused for a whole walk through a sheet, because the engine
 * keeps none and creating a hundred thousand would dominate recalculation.
 */
class EngineCell {
  row = 0;
  col = 0;
  private cell: Cell = { value: null };

  constructor(
    private readonly sheet: Sheet,
    private readonly state: EngineState,
    private readonly isCovered: (rowIndex: number, columnIndex: number) => boolean,
  ) {}

  at(rowIndex: number, columnIndex: number, cell: Cell): this {
    this.row = rowIndex + 1;
    this.col = columnIndex + 1;
    this.cell = cell;
    return this;
  }

  get type(): number {
    if (this.isCovered(this.row - 1, this.col - 1)) return MERGE_TYPE;
    const isFormula = this.cell.formula !== undefined || this.cell.filledFrom !== undefined;
    if (isFormula && !isLeftOut(this.cell)) return FORMULA_TYPE;
    return this.cell.value === null ? NULL_TYPE : SCALAR_TYPE;
  }

  /**
   * Without its `=`; undefined in a cell that a legacy array formula fills. An empty text is a formula that the engine
   * does not calculate: it takes the cell's value.
   */
  get formula(): string | undefined {
    if (isLeftOut(this.cell)) return undefined;
    const { part } = this.state;
    return part && this.cell.formula && !part.has(this.cell) ? '' : this.cell.formula?.slice(1);
  }

  get model(): CellLike['model'] {
    return modelOf(this.cell);
  }

  get value(): unknown {
    return this.cell.value;
  }

  /** The engine sets a value only in cells that a formula spills into. */
  set value(value: unknown) {
    this.cell.value = plainValue(value);
    const { source } = this.state;
    const [rowIndex, columnIndex] = [this.row - 1, this.col - 1];
    if (source?.sheet !== this.sheet || source.cell === this.cell) return;
    this.cell.filledFrom = { rowIndex: source.rowIndex, columnIndex: source.columnIndex };
    source.cell.fills = {
      rowIndex: source.rowIndex,
      columnIndex: source.columnIndex,
      rowCount: rowIndex - source.rowIndex + 1,
      columnCount: Math.max(source.cell.fills?.columnCount ?? 1, columnIndex - source.columnIndex + 1),
    };
  }

  get result(): CellLike['result'] {
    return this.cell.value ?? undefined;
  }

  set result(value: unknown) {
    this.cell.value = plainValue(value) ?? 0;
    this.state.source = {
      sheet: this.sheet,
      cell: this.cell,
      rowIndex: this.row - 1,
      columnIndex: this.col - 1,
    };
  }
}

/** The kind of formula in a cell. */
export function modelOf(cell: Cell): CellLike['model'] {
  if (cell.legacyArray && cell.fills) return { shareType: 'array', ref: areaName(cell.fills) };
  return cell.dynamicArray ? { isDynamicArray: true } : {};
}

/** Converts an engine result to a cell value. A text that is too long for a cell is #VALUE!, as in Excel. */
export function plainValue(value: unknown): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string') return value.length > TEXT_LIMIT ? { error: '#VALUE!' } : value;
  if (typeof value === 'boolean') return value;
  return typeof value === 'object' && value !== null && isError(value as CellValue)
    ? (value as CellValue)
    : null;
}
