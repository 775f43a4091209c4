/**
 * Where new actions can stand below an action of the plan: blank rows that wait there, and whether whole rows can be
 * inserted below those. Nothing is inserted that would push apart what stands beside the plan, or tear merged cells.
 */
import { digestOf } from '../../change/parts/kept-cells';
import type { RowBeside } from '../../change/parts/insertions';
import { findFlags } from '../../marks/flags/find-flags';
import type { SheetGrid } from '../../read/recognise/sheet-grid';
import type { TableArea } from '../../read/sheet/sheet-snapshot';
import type { JudgedPlan } from '../../review-plan';

/** Why no row can be inserted. */
export type NoInsertion = 'merged' | 'beside' | 'array' | 'hidden';

export interface RoomForRows {
  /** The first row below the action. */
  readonly rowIndex: number;
  /** How many rows from there on hold nothing. */
  readonly blank: number;
  /** What tells where more rows go, or why none can be inserted; `null` where the sheet's blank rows suffice. */
  readonly insertion: { readonly above: RowBeside; readonly below: RowBeside } | NoInsertion | null;
  /** The table whose last row the action stands in, which must grow over the new rows; `null` if there is none. */
  readonly table: TableArea | null;
}

/** More blank rows than anybody returns. */
const ENOUGH = 1_000;

/** `lastRow` is the last row of the action. */
export function roomForRows({ plan: { grid, table } }: JudgedPlan, lastRow: number): RoomForRows {
  const rowIndex = lastRow + 1;
  let blank = 0;
  while (blank < ENOUGH && rowIndex + blank < grid.endRow && isFree(grid, rowIndex + blank)) blank += 1;
  const at = rowIndex + blank;
  const { snapshot } = grid;
  const within = snapshot.tables.find(
    ({ area }) =>
      area.rowIndex <= lastRow &&
      area.rowIndex + area.rowCount === rowIndex &&
      area.columnIndex <= table.region.lastColumn &&
      area.columnIndex + area.columnCount > table.region.firstColumn,
  );
  const found = { rowIndex, blank, table: within ?? null };
  if (blank === ENOUGH || at >= grid.endRow) return { ...found, blank: ENOUGH, insertion: null };
  const [above, below] = [besideOf(grid, at - 1), besideOf(grid, at)];
  const why = noInsertion(grid, at, columnsOfPlan(grid, table.region, snapshot.tables));
  return { ...found, insertion: why ?? { above, below } };
}

/** A row in which nobody has written: only formulas, such as a table fills into it. */
function isFree(grid: SheetGrid, rowIndex: number): boolean {
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    if (grid.holdingRow(rowIndex, column) !== rowIndex) return false;
    if (grid.kindAt(rowIndex, column) !== 'blank' && grid.formulaAt(rowIndex, column) === '') return false;
  }
  return true;
}

/** The plan's own columns, those of its table and those of the add-in. */
function columnsOfPlan(
  { snapshot }: SheetGrid,
  region: { readonly firstColumn: number; readonly lastColumn: number; readonly headerRow: number },
  tables: readonly TableArea[],
): (column: number) => boolean {
  const ours = new Set(findFlags(snapshot).flatMap(({ columnOf }) => [...columnOf.values()]));
  const own = tables.filter(
    ({ area }) =>
      area.columnIndex <= region.lastColumn &&
      area.columnIndex + area.columnCount > region.firstColumn &&
      area.rowIndex <= region.headerRow + 1 &&
      area.rowIndex + area.rowCount > region.headerRow,
  );
  return (column) =>
    (column >= region.firstColumn && column <= region.lastColumn) ||
    ours.has(column) ||
    own.some(({ area }) => column >= area.columnIndex && column < area.columnIndex + area.columnCount);
}

function noInsertion(grid: SheetGrid, at: number, isPlans: (column: number) => boolean): NoInsertion | null {
  const { snapshot } = grid;
  if (snapshot.merges.some(({ rowIndex, rowCount }) => rowIndex < at && rowIndex + rowCount > at))
    return 'merged';
  if (snapshot.hiddenRows.includes(at - 1)) return 'hidden';
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const [above, below] = [grid.formulaAt(at - 1, column), grid.formulaAt(at, column)];
    // A formula that is filled down is spelt otherwise in each row, except that of one array.
    if (above !== '' && above === below && RELATIVE_ROW.test(above)) return 'array';
    const isUsed = grid.kindAt(at - 1, column) !== 'blank' || grid.kindAt(at, column) !== 'blank';
    if (isUsed && !isPlans(column)) return 'beside';
  }
  return null;
}

/** A cell reference whose row is not fixed by a `$`. */
const RELATIVE_ROW = /(?:^|[^A-Z0-9_$.])\$?[A-Z]{1,3}[1-9]\d*(?![\dA-Z_(.])/i;

/** The cell that tells a row best: its longest text that is not a formula's. */
function besideOf(grid: SheetGrid, rowIndex: number): RowBeside {
  let [columnIndex, length] = [grid.firstColumn, -1];
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    if (grid.formulaAt(rowIndex, column) !== '') continue;
    const text = String(grid.valueAt(rowIndex, column));
    if (text.length > length) [columnIndex, length] = [column, text.length];
  }
  return { columnIndex, holds: digestOf(length < 0 ? '' : grid.valueAt(rowIndex, columnIndex)) };
}
