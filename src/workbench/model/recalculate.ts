/**
 * Recalculates the formulas whose cells, names, tables or date have changed since the last time, in dependency order.
 * The result equals a calculation of the whole workbook, which is done instead if results spill, references are
 * circular, or precedents cannot be determined from the text. Uses the machine's clock if none is given.
 */
import { extents, type Extent } from './calc/area-values';
import {
  beginCalculation,
  CALCULATION_LIMITS,
  isOutOfTime,
  isRefused,
  isRoomToRead,
  markUnread,
  refuseFormula,
  type CalculationLimits,
} from './calc/budget';
import { PARSED_KEPT, workOut, type Calculation } from './calc/engine-part';
import { isSingle, type FormulaNode } from './calc/formula-nodes';
import { hasFormula } from './calc/place';
import type { Slot } from './calc/scan-formula';
import { nothingRemembered, scanWorkbook, type ChangedSheets, type Remembered } from './calc/scan-workbook';
import { markChanged, sameValue, type SheetChanges } from './calc/seen-cells';
import { cellsOf } from './calc/too-large';
import { mergeSlaves } from './engine-sheet';
import type { Clock } from './engine-workbook';
import { asksAddIn } from './plan-functions/add-in-functions';
import { machineClock, recalculateWhole } from './recalculate-whole';
import { serialNow } from './serial-date';
import { getCell, type CellValue, type Sheet, type Workbook } from './workbook';

export type { Clock } from './engine-workbook';

const remembered = new WeakMap<Workbook, Remembered>();

function memoryOf(workbook: Workbook): Remembered {
  const memory = remembered.get(workbook) ?? nothingRemembered(workbook);
  remembered.set(workbook, memory);
  return memory;
}

export function recalculate(
  workbook: Workbook,
  clock: Clock = machineClock,
  limits: CalculationLimits = CALCULATION_LIMITS,
): void {
  beginCalculation(workbook, limits);
  const memory = memoryOf(workbook);
  const changes = scanWorkbook(workbook, memory);
  // An add-in's answers arrive without any cell having changed.
  if (!asksAddIn(workbook) && workOutChanged(workbook, memory, changes, clock)) {
    markAllUnread(memory);
    return;
  }
  const extent = extents();
  for (const node of memory.nodes.values()) {
    node.inputs = null;
    admitByCells(node, extent);
  }
  recalculateWhole(
    workbook,
    clock,
    [...(memory.order ?? memory.nodes.values())].map(({ cell }) => cell),
  );
  markAllUnread(memory);
}

/** A calculated result is never blank. */
function markAllUnread({ nodes }: Remembered): void {
  const isCovered = coveredCells();
  for (const { sheet, rowIndex, columnIndex, cell } of nodes.values())
    if (cell.value === null && !isCovered(sheet, rowIndex, columnIndex))
      markUnread(sheet, rowIndex, columnIndex, cell);
}

/** `false` if the whole workbook must be calculated instead; results may then be incomplete. */
export function recalculateChanged(workbook: Workbook, clock: Clock): boolean {
  beginCalculation(workbook, CALCULATION_LIMITS);
  const memory = memoryOf(workbook);
  return workOutChanged(workbook, memory, scanWorkbook(workbook, memory), clock);
}

/** Counts a formula's cells towards a calculation of the whole workbook, or refuses it if they are too many. */
function admitByCells(
  { sheet, rowIndex, columnIndex, cell, reading }: FormulaNode,
  extent: (sheet: Sheet) => Extent,
): void {
  const cells = reading.slots.reduce((sum, slot) => sum + cellsOf(slot, extent), 0);
  if (!isRefused(cell) && !isRoomToRead(cells)) refuseFormula(sheet, rowIndex, columnIndex, cell);
}

function workOutChanged(
  workbook: Workbook,
  memory: Remembered,
  changes: ChangedSheets,
  clock: Clock,
): boolean {
  const { order, surroundings, shown, spills } = memory;
  if (spills || !order || order.some(({ reading, cell }) => reading.wholeOnly && !isRefused(cell)))
    return false;
  return workOutStages(
    order.filter(({ cell }) => !isRefused(cell)),
    { workbook, surroundings, clock, isCovered: coveredCells(), shown },
    changes,
  );
}

function coveredCells(): Calculation['isCovered'] {
  const bySheet = new Map<Sheet, (rowIndex: number, columnIndex: number) => boolean>();
  return (sheet, rowIndex, columnIndex) => {
    if (sheet.merges.length === 0) return false;
    let isCovered = bySheet.get(sheet);
    if (!isCovered) bySheet.set(sheet, (isCovered = mergeSlaves(sheet)));
    return isCovered(rowIndex, columnIndex);
  };
}

function workOutStages(
  order: readonly FormulaNode[],
  calculation: Calculation,
  changes: ChangedSheets,
): boolean {
  const now = serialNow(calculation.clock(), calculation.workbook.date1904);
  const stages: FormulaNode[][] = [];
  for (const node of order) (stages[node.stage] ??= []).push(node);
  let worked = 0;
  for (const stage of stages) {
    const waiting = new Map<Sheet, SheetChanges>();
    const due = stage.filter((node) => {
      node.due = isDue(node, now, changes, waiting);
      if (node.due) {
        let cells = waiting.get(node.sheet);
        if (!cells) waiting.set(node.sheet, (cells = { moved: false, cells: new Map() }));
        markChanged(cells.cells, node.rowIndex, node.columnIndex);
      }
      return node.due;
    });
    if (due.length === 0) continue;
    const before = due.map(({ cell }) => cell.value);
    if (!workOut(due, calculation)) return false;
    worked += due.length;
    if (worked > PARSED_KEPT) calculation.shown.length = 0;
    due.forEach((node, at) => settle(node, before[at] ?? null, now, changes));
  }
  return true;
}

function isDue(
  node: FormulaNode,
  now: number,
  changes: ReadonlyMap<Sheet, SheetChanges>,
  waiting: ReadonlyMap<Sheet, SheetChanges>,
): boolean {
  const { reading, inputs, cell } = node;
  if (!inputs || node.shape !== reading.shape || !sameValue(node.value, cell.value)) return true;
  if (reading.changes === 'always') return true;
  if (reading.changes === 'with the day' && Math.floor(node.at) !== Math.floor(now)) return true;
  let single = 0;
  for (const slot of reading.slots) {
    if (touched(slot, waiting)) return true;
    if (isSingle(slot)) {
      if (!sameValue(inputs[single] ?? null, valueAt(slot))) return true;
      single += 1;
    } else if (touched(slot, changes)) return true;
  }
  return false;
}

const valueAt = ({ sheet, area, asFormula }: Slot): CellValue =>
  asFormula
    ? hasFormula(sheet, area.rowIndex, area.columnIndex)
    : (getCell(sheet, area.rowIndex, area.columnIndex)?.value ?? null);

function touched({ sheet, area }: Slot, changes: ReadonlyMap<Sheet, SheetChanges>): boolean {
  const on = changes.get(sheet);
  if (!on) return false;
  if (on.moved && area.rowCount * area.columnCount > 1) return true;
  for (const [columnIndex, rows] of on.cells) {
    if (columnIndex < area.columnIndex || columnIndex >= area.columnIndex + area.columnCount) continue;
    if (rows.size > area.rowCount) {
      for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1)
        if (rows.has(row)) return true;
      continue;
    }
    for (const row of rows) if (row >= area.rowIndex && row < area.rowIndex + area.rowCount) return true;
  }
  return false;
}

/** Records what a formula was calculated from, and marks dependants in later stages if its result changed. */
function settle(
  node: FormulaNode,
  before: CellValue,
  now: number,
  changes: ReadonlyMap<Sheet, SheetChanges>,
): void {
  node.due = false;
  // What was not reached in time must be calculated the next time.
  node.inputs = isOutOfTime() ? null : node.reading.slots.filter(isSingle).map(valueAt);
  node.shape = node.reading.shape;
  node.at = now;
  node.value = node.cell.value;
  const on = changes.get(node.sheet);
  if (on && !sameValue(before, node.value)) markChanged(on.cells, node.rowIndex, node.columnIndex);
}
