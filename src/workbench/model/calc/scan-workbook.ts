/**
 * Scans a workbook before it is calculated: finds its formulas, their precedents and order, and what has changed since
 * the last time. Refuses formulas that would ask for too much.
 */
import type { Cell, Sheet, Workbook } from '../workbook';
import { extents } from './area-values';
import { admitFormula, isRefused, refuseFormula } from './budget';
import type { Shown } from './engine-part';
import { isSingle, orderNodes, type FormulaNode } from './formula-nodes';
import { scanFormula, type FormulaReading } from './scan-formula';
import { changesOf, markChanged, newSeenSheet, type SeenSheet, type SheetChanges } from './seen-cells';
import { stampOf, surroundingsOf, type Surroundings } from './surroundings';
import { isTooLarge } from './too-large';

/** What is kept of a workbook from one calculation to the next. */
export interface Remembered {
  surroundings: Surroundings;
  readonly sheets: WeakMap<Sheet, SeenSheet>;
  nodes: ReadonlyMap<Cell, FormulaNode>;
  /** `null` if there is a circular reference. */
  order: readonly FormulaNode[] | null;
  /** Whether any result spilled or was a legacy array at the last scan. */
  spills: boolean;
  readonly shown: Shown[];
}

export type ChangedSheets = ReadonlyMap<Sheet, SheetChanges>;

/** Brings what is remembered up to date with the workbook, and refuses formulas that would ask for too much. */
export function scanWorkbook(workbook: Workbook, memory: Remembered): ChangedSheets {
  const stamp = stampOf(workbook);
  const renewed = memory.surroundings.stamp !== stamp;
  if (renewed) memory.surroundings = surroundingsOf(workbook, stamp);
  const changes = new Map<Sheet, SheetChanges>();
  const nodes = new Map<Cell, FormulaNode>();
  let isNew = false;
  memory.spills = false;
  for (const sheet of workbook.sheets) {
    let seen = memory.sheets.get(sheet);
    if (!seen) memory.sheets.set(sheet, (seen = newSeenSheet()));
    const visit = (cell: Cell, rowIndex: number, columnIndex: number): void => {
      if (cell.fills || cell.legacyArray || cell.filledFrom) memory.spills = true;
      if (cell.formula === undefined) return;
      const known = memory.nodes.get(cell);
      const node = known?.sheet === sheet ? known : newNode(cell, sheet);
      nodes.set(cell, node);
      const moved = node.rowIndex !== rowIndex || node.columnIndex !== columnIndex;
      if (!moved && node.formula === cell.formula && (!renewed || node.reading.alone)) return;
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
  refuseLarge(workbook, nodes.values(), changes);
  return changes;
}

function refuseLarge(workbook: Workbook, nodes: Iterable<FormulaNode>, changes: ChangedSheets): void {
  const extent = extents();
  for (const node of nodes) {
    const { sheet, rowIndex, columnIndex, cell } = node;
    if (isTooLarge(node.formula, node.reading, workbook, extent)) {
      refuseFormula(sheet, rowIndex, columnIndex, cell);
      const on = changes.get(sheet);
      if (on) markChanged(on.cells, rowIndex, columnIndex);
    } else if (isRefused(cell)) {
      admitFormula(cell);
      node.inputs = null;
    }
  }
}

const areasOf = ({ slots }: FormulaReading): string =>
  slots
    .filter((slot) => !isSingle(slot))
    .map(({ sheet, area }) => [sheet.id, ...Object.values(area)].join(' '))
    .join();

export const nothingRemembered = (workbook: Workbook): Remembered => ({
  surroundings: surroundingsOf(workbook, ''),
  sheets: new WeakMap(),
  nodes: new Map(),
  order: [],
  spills: false,
  shown: [],
});

const newNode = (cell: Cell, sheet: Sheet): FormulaNode => ({
  sheet,
  cell,
  rowIndex: -1,
  columnIndex: -1,
  formula: '',
  reading: {
    shape: '',
    text: '',
    slots: [],
    changes: 'with its cells',
    placed: false,
    wholeOnly: false,
    alone: false,
  },
  inputs: null,
  shape: '',
  at: 0,
  value: null,
  stage: 0,
  due: false,
});
