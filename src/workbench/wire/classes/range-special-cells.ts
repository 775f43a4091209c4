/** Range: its cells of one kind (constants, formulas, blanks, visible ones), in as few rectangles as rows allow. */
import type { Area } from '../../model/area';
import { cellsInOrder, type CellAt } from '../../model/cells-in-order';
import { refuseTooMany } from '../../model/restyle';
import { usedRange } from '../../model/used-range';
import { getCell, isError, type Cell, type Sheet } from '../../model/workbook';
import { invalidArgument, itemNotFound, notEmulated } from '../host-error';
import { NULL_OBJECT, type Method } from '../object-class';
import { type WireObject } from '../wire-object';
import { alive, areasObject, isUnbounded, type RangeTarget } from '../ranges';
import { editing } from '../writes';

type Test = (cell: Cell | undefined) => boolean;

/** The value type's name says which kinds it includes: `ErrorsText` is errors and texts. */
function ofType(valueType: unknown): (cell: Cell) => boolean {
  const wanted = String(valueType ?? 'All');
  if (wanted === 'All') return () => true;
  return ({ value }) => {
    if (isError(value)) return wanted.includes('Errors');
    if (typeof value === 'string') return wanted.includes('Text');
    return wanted.includes(typeof value === 'boolean' ? 'Logical' : 'Number');
  };
}

const isBlank = (cell: Cell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === undefined);

function testOf(cellType: unknown, valueType: unknown): Test {
  const matches = ofType(valueType);
  switch (cellType) {
    case 'Constants':
      return (cell) =>
        cell !== undefined &&
        !isBlank(cell) &&
        cell.formula === undefined &&
        !cell.filledFrom &&
        matches(cell);
    case 'Formulas':
      return (cell) => cell?.formula !== undefined && matches(cell);
    case 'Blanks':
      return isBlank;
    case 'Visible':
      return () => true;
    default:
      throw typeof cellType === 'string'
        ? notEmulated(`Range.getSpecialCells ${cellType}`)
        : invalidArgument();
  }
}

const find: Method<RangeTarget> = (target, args, host) => {
  const { sheet, area } = alive(target, host);
  const test = testOf(args[0], args[1]);
  // Excel searches only the used range [A].
  const within = isUnbounded(area) ? usedRange(sheet, false, area) : area;
  if (!within) return NULL_OBJECT;
  if (args[0] === 'Constants' || args[0] === 'Formulas')
    return areasObject(sheet, joinRuns(existingRuns(sheet, within, test)));
  editing(() => refuseTooMany(within));
  const lines = Array.from({ length: within.rowCount }, (_, at) => within.rowIndex + at);
  const visibleOnly = args[0] === 'Visible';
  return areasObject(
    sheet,
    joinRuns(lines.flatMap((rowIndex) => runs(sheet, within, rowIndex, test, visibleOnly))),
  );
};

/** Runs of cells that exist, row by row. */
const existingRuns = (sheet: Sheet, area: Area, test: Test): Area[] =>
  cellRuns(cellsInOrder(sheet, area).filter(({ cell }) => test(cell)));

/** Cells in reading order as runs within their rows. */
export function cellRuns(cells: readonly CellAt[]): Area[] {
  const found: Area[] = [];
  for (const { rowIndex, columnIndex } of cells) {
    const last = found.at(-1);
    if (last?.rowIndex === rowIndex && last.columnIndex + last.columnCount === columnIndex)
      found[found.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else found.push({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
  }
  return found;
}

/** Joins each run of cells with an identical run in the row above. */
export function joinRuns(runsInOrder: readonly Area[]): Area[] {
  const done: Area[] = [];
  const open = new Map<string, Area>();
  for (const run of runsInOrder) {
    const key = `${run.columnIndex}:${run.columnCount}`;
    const above = open.get(key);
    if (above && above.rowIndex + above.rowCount === run.rowIndex) {
      open.set(key, { ...above, rowCount: above.rowCount + 1 });
      continue;
    }
    if (above) done.push(above);
    open.set(key, run);
  }
  return [...done, ...open.values()].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}

function runs(sheet: Sheet, area: Area, rowIndex: number, test: Test, visibleOnly: boolean): Area[] {
  const found: Area[] = [];
  if (visibleOnly && sheet.rows.get(rowIndex)?.hidden === true) return found;
  let start = -1;
  const end = area.columnIndex + area.columnCount;
  for (let column = area.columnIndex; column <= end; column += 1) {
    const hidden = visibleOnly && sheet.columns.get(column)?.hidden === true;
    const matches = column < end && !hidden && test(getCell(sheet, rowIndex, column));
    if (matches && start < 0) start = column;
    if (matches || start < 0) continue;
    found.push({ rowIndex, columnIndex: start, rowCount: 1, columnCount: column - start });
    start = -1;
  }
  return found;
}

export const rangeSpecialCells: Readonly<Record<string, Method<RangeTarget>>> = {
  getSpecialCells: (target, args, host) => {
    const found = find(target, args, host) as WireObject;
    if (found === NULL_OBJECT) throw itemNotFound('No such cell');
    return found;
  },
  getSpecialCellsOrNullObject: find,
};
