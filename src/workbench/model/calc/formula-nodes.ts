/**
 * Orders a workbook's formulas by dependency. A formula follows its precedents; one that reads an area through
 * `area-values` belongs to a later stage than the formulas in that area. Returns `null` for circular references.
 */
import type { Cell, CellValue, Sheet } from '../workbook';
import type { FormulaReading, Slot } from './scan-formula';

export interface FormulaNode {
  readonly sheet: Sheet;
  readonly cell: Cell;
  rowIndex: number;
  columnIndex: number;
  formula: string;
  reading: FormulaReading;
  /** Values of its single-cell precedents when it was last calculated; `null` before the first time. */
  inputs: readonly CellValue[] | null;
  /** Shape, time and result of the last calculation. */
  shape: string;
  at: number;
  value: CellValue;
  stage: number;
  /** To be calculated in the current stage. */
  due: boolean;
}

export const isSingle = ({ area }: Slot): boolean => area.rowCount === 1 && area.columnCount === 1;

interface Found {
  readonly byPlace: ReadonlyMap<Sheet, ReadonlyMap<number, FormulaNode>>;
  /** For each sheet and column, the rows that hold formulas, ascending. */
  readonly byColumn: ReadonlyMap<Sheet, ReadonlyMap<number, readonly FormulaNode[]>>;
}

const keyOf = (rowIndex: number, columnIndex: number): number => rowIndex * 16_384 + columnIndex;

function index(nodes: readonly FormulaNode[]): Found {
  const byPlace = new Map<Sheet, Map<number, FormulaNode>>();
  const byColumn = new Map<Sheet, Map<number, FormulaNode[]>>();
  for (const node of nodes) {
    const { sheet, rowIndex, columnIndex } = node;
    let places = byPlace.get(sheet);
    let columns = byColumn.get(sheet);
    if (!places || !columns) {
      byPlace.set(sheet, (places = new Map()));
      byColumn.set(sheet, (columns = new Map()));
    }
    places.set(keyOf(rowIndex, columnIndex), node);
    const list = columns.get(columnIndex);
    if (list) list.push(node);
    else columns.set(columnIndex, [node]);
  }
  for (const columns of byColumn.values())
    for (const list of columns.values()) list.sort((a, b) => a.rowIndex - b.rowIndex);
  return { byPlace, byColumn };
}

/** All formulas in order, with `stage` set; `null` if there is a circular reference. */
export function orderNodes(nodes: readonly FormulaNode[]): readonly FormulaNode[] | null {
  const found = index(nodes);
  const groups = new Map<string, Group>();
  const state = new Map<FormulaNode, 'open' | 'done'>();
  const order: FormulaNode[] = [];
  const stack: Frame[] = [];
  const open = (node: FormulaNode): void => {
    state.set(node, 'open');
    node.stage = 0;
    stack.push({ node, slot: 0, group: null, at: 0 });
  };
  for (const start of nodes) {
    if (!state.has(start)) open(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const slot = top.node.reading.slots[top.slot];
      if (!slot) {
        state.set(top.node, 'done');
        order.push(top.node);
        stack.pop();
        continue;
      }
      top.group ??= groupOf(slot, found, groups);
      const { group } = top;
      const need = group.stage === null ? group.nodes[top.at] : undefined;
      if (need) {
        const known = state.get(need);
        if (known === 'open') return null;
        if (known === undefined) open(need);
        else top.at += 1;
        continue;
      }
      group.stage ??= group.nodes.reduce((last, { stage }) => Math.max(last, stage), -1);
      top.node.stage = Math.max(top.node.stage, group.stage + (slot.asValues ? 1 : 0));
      top.slot += 1;
      top.group = null;
      top.at = 0;
    }
  }
  return order;
}

/** A formula whose precedents are being visited: the current slot, and the current formula in it. */
interface Frame {
  readonly node: FormulaNode;
  slot: number;
  group: Group | null;
  at: number;
}

/**
 * The formulas in an area; `stage` is the highest of theirs once all are ordered, so that they need not be visited
 * again.
 */
interface Group {
  readonly nodes: readonly FormulaNode[];
  stage: number | null;
}

function groupOf(slot: Slot, { byPlace, byColumn }: Found, groups: Map<string, Group>): Group {
  const { sheet, area } = slot;
  if (isSingle(slot)) {
    const node = byPlace.get(sheet)?.get(keyOf(area.rowIndex, area.columnIndex));
    return { nodes: node ? [node] : [], stage: null };
  }
  const key = `${sheet.id} ${area.rowIndex} ${area.columnIndex} ${area.rowCount} ${area.columnCount}`;
  let group = groups.get(key);
  if (!group) {
    group = { nodes: nodesIn(byColumn.get(sheet), area), stage: null };
    groups.set(key, group);
  }
  return group;
}

function nodesIn(
  columns: ReadonlyMap<number, readonly FormulaNode[]> | undefined,
  { rowIndex, columnIndex, rowCount, columnCount }: Slot['area'],
): readonly FormulaNode[] {
  const inside: FormulaNode[] = [];
  for (const [column, list] of columns ?? []) {
    if (column < columnIndex || column >= columnIndex + columnCount) continue;
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.rowIndex ?? 0) < rowIndex) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < list.length; at += 1) {
      const node = list[at];
      if (!node || node.rowIndex >= rowIndex + rowCount) break;
      inside.push(node);
    }
  }
  return inside;
}
