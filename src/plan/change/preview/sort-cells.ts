/**
 * Sorts the cells of a sheet change by owner: the board's own that would change, headers and cells of columns yet to
 * be added, and cells that the add-in made before. Only what the board wrote counts as its own.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { ROWS_PER_STEP, type Steps } from '../../steps';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { findFlagsInSteps } from '../../marks/flags/find-flags';
import type { FlagSet } from '../../marks/flags/flag-set';
import type { CellChange } from '../parts/cells';
import type { SheetChange } from '../change-set';

export interface SortedCells {
  /** Header cells of new columns, in the change's order. */
  readonly newHeaders: readonly CellChange[];
  /** Cells of new columns below their headers. */
  readonly newCells: readonly CellChange[];
  /** Cells in columns that the add-in made before. */
  readonly ours: readonly CellChange[];
  /** The board's header cells that would be reworded. */
  readonly ownHeaders: readonly CellChange[];
  /** The board's other cells that would hold or show something else. */
  readonly own: readonly CellChange[];
  /** Blank cells of the board's columns that would be filled. */
  readonly filled: readonly CellChange[];
}

export function* sortCells(
  { cells, copiedFormats }: SheetChange,
  snapshot: SheetSnapshot,
  plans: readonly PlanReport[],
): Steps<SortedCells> {
  const fresh = copiedFormats.map(({ area, as }) => ({ area, isHeader: as === 'header' }));
  const flags = yield* findFlagsInSteps(snapshot);
  const headerRows = new Set(
    plans.flatMap(({ table: { region, repeatedHeaderRows } }) => [
      ...Array.from({ length: region.headerRowCount }, (_, at) => region.headerRow + at),
      ...repeatedHeaderRows,
    ]),
  );
  const sorted = {
    newHeaders: [] as CellChange[],
    newCells: [] as CellChange[],
    ours: [] as CellChange[],
    ownHeaders: [] as CellChange[],
    own: [] as CellChange[],
    filled: [] as CellChange[],
  };
  for (const [at, cell] of cells.entries()) {
    if (at % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
    const now = snapshotCell(snapshot, cell);
    const newCell = fresh.find(({ area }) => covers(area, cell));
    const isOurs = flags.some((set) => isOf(set, cell));
    const isFree = isOurs || (now.value === '' && now.formula === '');
    // New columns may take the place of the add-in's, which are moved aside or recreated.
    const isBlanked = cell.formula === undefined && (cell.value ?? '') === '';
    if (isOurs && (!newCell || isBlanked)) sorted.ours.push(cell);
    else if (newCell && isFree) (newCell.isHeader ? sorted.newHeaders : sorted.newCells).push(cell);
    else if (now.value === '' && now.formula === '') sorted.filled.push(cell);
    else (headerRows.has(cell.rowIndex) ? sorted.ownHeaders : sorted.own).push(cell);
  }
  return sorted;
}

export const covers = (area: Area, { rowIndex, columnIndex }: CellChange): boolean =>
  rowIndex >= area.rowIndex &&
  rowIndex < area.rowIndex + area.rowCount &&
  columnIndex >= area.columnIndex &&
  columnIndex < area.columnIndex + area.columnCount;

function isOf({ headerRow, rows, columnOf }: FlagSet, { rowIndex, columnIndex }: CellChange): boolean {
  const last = rows.at(-1) ?? headerRow;
  return rowIndex >= headerRow && rowIndex <= last && [...columnOf.values()].includes(columnIndex);
}
