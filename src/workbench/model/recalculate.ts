/**
 * Recalculates the formulas whose cells, names, tables or date have changed since the last time, in dependency order.
 * The result equals a calculation of the whole workbook, which is done instead if results spill, references are
 * circular, or precedents cannot be determined from the text. Uses the machine's clock if none is given.
 */
import { workOut, type Calculation, type Shown } from './calc/engine-part';
import { isSingle, orderNodes, type FormulaNode } from './calc/formula-nodes';
import { scanFormula, type FormulaReading, type Slot } from './calc/scan-formula';
import {
  changesOf,
  markChanged,
  newSeenSheet,
  sameValue,
  type SeenSheet,
  type SheetChanges,
} from './calc/seen-cells';
import { stampOf, surroundingsOf, type Surroundings } from './calc/surroundings';
import { mergeSlaves } from './engine-sheet';
import type { Clock } from './engine-workbook';
import { asksAddIn } from './plan-functions/add-in-functions';
import { machineClock, recalculateWhole } from './recalculate-whole';
import { serialNow } from './serial-date';
import { getCell, type Cell, type CellValue, type Sheet, type Workbook } from './workbook';

export type { Clock } from './engine-workbook';

interface Remembered {
  surroundings: Surroundings;
  readonly sheets: WeakMap<Sheet, SeenSheet>;
  nodes: ReadonlyMap<Cell, FormulaNode>;
  /** `null` if there is a circular reference. */
  order: readonly FormulaNode[] | null;
  readonly shown: Shown[];
}

const remembered = new WeakMap<Workbook, Remembered>();

export function recalculate(workbook: Workbook, clock: Clock = machineClock): void {
  // An add-in's answers arrive without any cell having changed.
  if (asksAddIn(workbook) || !recalculateChanged(workbook, clock)) {
    for (const node of remembered.get(workbook)?.nodes.values() ?? []) node.inputs = null;
    recalculateWhole(workbook, clock);
  }
}

/** `false` if the whole workbook must be calculated instead; results may then be incomplete. */
export function recalculateChanged(workbook: Workbook, clock: Clock): boolean {
  const memory = remembered.get(workbook) ?? fresh(workbook);
  remembered.set(workbook, memory);
  const stamp = stampOf(workbook);
  const renewed = memory.surroundings.stamp !== stamp;
  if (renewed) memory.surroundings = surroundingsOf(workbook, stamp);
  const changes = new Map<Sheet, SheetChanges>();
  const nodes = new Map<Cell, FormulaNode>();
  let [isNew, whole] = [false, false];
  for (const sheet of workbook.sheets) {
    let seen = memory.sheets.get(sheet);
    if (!seen) memory.sheets.set(sheet, (seen = newSeenSheet()));
    const visit = (cell: Cell, rowIndex: number, columnIndex: number): void => {
      if (cell.fills || cell.legacyArray || cell.filledFrom) whole = true;
      if (cell.formula === undefined) return;
      const known = memory.nodes.get(cell);
      const node = known?.sheet === sheet ? known : newNode(cell, sheet);
      nodes.set(cell, node);
      const moved = node.rowIndex !== rowIndex || node.columnIndex !== columnIndex;
      if (!renewed && !moved && node.formula === cell.formula) return;
      isNew = true;
      Object.assign(node, { rowIndex, columnIndex, formula: cell.formula });
      const { reading } = node;
      node.reading = scanFormula(cell.formula, sheet, rowIndex, memory.surroundings);
      // Its precedents may have moved without changing value: recalculate only if that matters.
      const areas = areasOf(node.reading);
      if ((moved && (node.reading.placed || areas !== '')) || areas !== areasOf(reading)) node.inputs = null;
    };
    changes.set(sheet, changesOf(sheet, seen, visit));
  }
  if (nodes.size !== memory.nodes.size) isNew = true;
  memory.nodes = nodes;
  if (isNew) memory.order = orderNodes([...nodes.values()]);
  const { order } = memory;
  if (whole || !order || order.some(({ reading }) => reading.wholeOnly)) return false;
  return workOutStages(
    order,
    {
      workbook,
      surroundings: memory.surroundings,
      clock,
      isCovered: coveredCells(),
      shown: memory.shown,
    },
    changes,
  );
}

const areasOf = ({ slots }: FormulaReading): string =>
  slots
    .filter((slot) => !isSingle(slot))
    .map(({ sheet, area }) => [sheet.id, ...Object.values(area)].join(' '))
    .join();

const fresh = (workbook: Workbook): Remembered => ({
  surroundings: surroundingsOf(workbook, ''),
  sheets: new WeakMap(),
  nodes: new Map(),
  order: [],
  shown: [],
});

const newNode = (cell: Cell, sheet: Sheet): FormulaNode => ({
  sheet,
  cell,
  rowIndex: -1,
  columnIndex: -1,
  formula: '',
  reading: { shape: '', text: '', slots: [], changes: 'with its cells', placed: false, wholeOnly: false },
  inputs: null,
  shape: '',
  at: 0,
  value: null,
  stage: 0,
  due: false,
});

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
  changes: ReadonlyMap<Sheet, SheetChanges>,
): boolean {
  const now = serialNow(calculation.clock(), calculation.workbook.date1904);
  const stages: FormulaNode[][] = [];
  for (const node of order) (stages[node.stage] ??= []).push(node);
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

const valueAt = ({ sheet, area }: Slot): CellValue =>
  getCell(sheet, area.rowIndex, area.columnIndex)?.value ?? null;

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
  node.inputs = node.reading.slots.filter(isSingle).map(valueAt);
  node.shape = node.reading.shape;
  node.at = now;
  node.value = node.cell.value;
  const on = changes.get(node.sheet);
  if (on && !sameValue(before, node.value)) markChanged(on.cells, node.rowIndex, node.columnIndex);
}
