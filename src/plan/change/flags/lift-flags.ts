/**
 * Makes room for new columns of the board where the add-in's columns are: gives the sheet as it would be without those
 * columns, and restates a change proposed for that sheet as a change to the sheet as it really is.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { columnNamed, headerNamed } from '../../marks/flags/find-own-names';
import { isLive } from '../../judge/report/live-plans';
import { assignFlags } from '../../marks/flags/assign-flags';
import { isCurrent } from '../../marks/flags/current-flags';
import { findFlags, findFlagsInSteps } from '../../marks/flags/find-flags';
import type { FlagSet } from '../../marks/flags/flag-set';
import { FORMER_COLUMNS } from '../../marks/flags/former-columns';
import { flagRows } from '../../marks/flags/flag-rows';
import { withoutSets } from '../../marks/flags/without-flags';
import { intersects } from '../../read/sheet/overlap';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { Steps } from '../../steps';
import type { SheetChange } from '../change-set';
import type { CellChange } from '../parts/cells';
import { FLAG_NOTE_TITLES } from './flag-formats';
import { narrowTables } from '../removal/narrow-tables';
import { snapshotCell } from '../snapshot-cell';

/** A set of columns that makes room: it is recreated beside the plan's new edge. */
export interface LiftedSet {
  readonly sheet: string;
  /** The plan's header row, which identifies the plan once it has more columns. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly set: FlagSet;
}

/** The sets beside the plan that are in the way of `count` more columns. */
export function flagsInTheWay(
  { sheet, table }: PlanReport,
  snapshot: SheetSnapshot,
  count: number,
): readonly LiftedSet[] {
  const { headerRow, lastRow } = flagRows(table);
  const edge = table.region.lastColumn;
  return findFlags(snapshot)
    .filter(
      ({ rows, columnOf }) =>
        rows.some((row) => row > headerRow && row <= lastRow) &&
        [...columnOf.values()].some((column) => column > edge && column <= edge + count),
    )
    .map((set) => ({
      sheet,
      headerRow: table.region.headerRow,
      firstColumn: table.region.firstColumn,
      set,
    }));
}

/** Sets to recreate: those with a column missing, and those of an earlier version. */
export function* outdatedFlags(
  plans: readonly PlanReport[],
  snapshot: SheetSnapshot,
): Steps<readonly LiftedSet[]> {
  const own = plans.filter(({ sheet, actions }) => sheet === snapshot.name && actions.length > 0);
  return [...assignFlags(own, yield* findFlagsInSteps(snapshot)).setOf]
    .filter(([plan, set]) => isLive(plan) && !isCurrent(set))
    .map(([{ sheet, table }, set]) => ({
      sheet,
      headerRow: table.region.headerRow,
      firstColumn: table.region.firstColumn,
      set,
    }));
}

/** The sheet as it would be without these sets: their cells blank, their names gone, tables narrowed. */
export function liftFlags(snapshot: SheetSnapshot, lifted: readonly LiftedSet[]): SheetSnapshot {
  const sets = lifted.filter(({ sheet }) => sheet === snapshot.name).map(({ set }) => set);
  if (sets.length === 0) return snapshot;
  const own = sets.flatMap(columnsOf);
  const narrow = new Map(narrowTables(snapshot, own).map(({ name, to }) => [name, to]));
  const isOfThese = (name: string, area: Area): boolean =>
    (columnNamed(name) !== null || headerNamed(name) !== null) &&
    own.some((column) => intersects(column, area));
  return {
    ...withoutSets(snapshot, sets),
    tables: snapshot.tables.map((table) => ({ ...table, area: narrow.get(table.name) ?? table.area })),
    names: (snapshot.names ?? []).filter(({ name, area }) => !isOfThese(name, area)),
  };
}

/** Restates a change to the sheet without the sets as one to the sheet with them, whose cells it then clears. */
export function overLifted(
  planned: SheetChange,
  snapshot: SheetSnapshot,
  lifted: readonly LiftedSet[],
): SheetChange {
  const own = lifted.filter(({ sheet }) => sheet === planned.name).flatMap(({ set }) => columnsOf(set));
  if (own.length === 0) return planned;
  const cells = new Map<string, CellChange>();
  for (const area of own)
    for (let rowIndex = area.rowIndex; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1)
      put(cells, { rowIndex, columnIndex: area.columnIndex, value: '', numberFormat: 'General' });
  for (const cell of planned.cells) {
    const over = cells.has(keyOf(cell));
    put(cells, over ? { ...cell, numberFormat: cell.numberFormat ?? 'General' } : cell);
  }
  const areas = new Map(snapshot.tables.map(({ name, area }) => [name, area]));
  return {
    ...planned,
    cells: [...cells.values()].flatMap((cell) => restated(snapshot, own, cell)),
    notes: [...planned.notes, ...clearedNotes(own, planned)],
    staleNames: [...planned.staleNames, ...namesLeft(snapshot, own, planned)],
    columns: [...planned.columns, ...columnsLeft(snapshot, own, planned)],
    grow: planned.grow.map((growth) => ({ ...growth, from: areas.get(growth.name) ?? growth.from })),
  };
}

/** Names of columns that are no longer made. */
function namesLeft(
  { names = [] }: SheetSnapshot,
  own: readonly Area[],
  { names: kept }: SheetChange,
): readonly string[] {
  const isKept = (name: string): boolean =>
    kept.some((each) => each.name.toLowerCase() === name.toLowerCase());
  return names
    .filter(
      ({ name, area }) => isFormerName(name) && !isKept(name) && own.some((each) => intersects(each, area)),
    )
    .map(({ name }) => name);
}

const isFormerName = (name: string): boolean => {
  const id = columnNamed(name)?.id;
  return FORMER_COLUMNS.some((column) => column.id === id);
};

/** Excel's default column width, in characters. */
const STANDARD_WIDTH = 8.43;

/** Shows hidden columns that no longer hold anything of ours, so that nothing the board enters there is hidden. */
function columnsLeft(
  { hiddenColumns }: SheetSnapshot,
  own: readonly Area[],
  { columns, cells }: SheetChange,
): SheetChange['columns'] {
  const used = new Set([
    ...columns.map(({ columnIndex }) => columnIndex),
    ...cells.filter(({ value }) => value !== '').map(({ columnIndex }) => columnIndex),
  ]);
  return own
    .filter(({ columnIndex }) => !used.has(columnIndex) && hiddenColumns.includes(columnIndex))
    .map(({ columnIndex }) => ({ columnIndex, width: STANDARD_WIDTH, hidden: false }));
}

/** Clears the notes of headers that move away. */
function clearedNotes(own: readonly Area[], { notes }: SheetChange): SheetChange['notes'] {
  const kept = new Set(notes.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  return own
    .filter(({ rowIndex, columnIndex }) => !kept.has(`${rowIndex},${columnIndex}`))
    .map(({ rowIndex, columnIndex }) => ({
      rowIndex,
      columnIndex,
      title: '',
      text: '',
      over: FLAG_NOTE_TITLES,
    }));
}

function restated(snapshot: SheetSnapshot, own: readonly Area[], cell: CellChange): readonly CellChange[] {
  if (!own.some((area) => intersects(area, { ...cell, rowCount: 1, columnCount: 1 }))) return [cell];
  const { value, formula, numberFormat } = snapshotCell(snapshot, cell);
  const stays =
    formula === (cell.formula ?? '') &&
    (cell.formula !== undefined || value === cell.value) &&
    numberFormat === (cell.numberFormat ?? numberFormat);
  if (stays) return [];
  const { before: _, beforeFormula: __, ...rest } = cell;
  return [{ ...rest, ...(formula === '' ? { before: value } : { beforeFormula: formula }) }];
}

function put(cells: Map<string, CellChange>, cell: CellChange): void {
  cells.set(keyOf(cell), cell);
}

const keyOf = ({ rowIndex, columnIndex }: CellChange): string => `${rowIndex},${columnIndex}`;

const columnsOf = ({ headerRow, rows, columnOf }: FlagSet): readonly Area[] =>
  [...columnOf.values()].map((columnIndex) => ({
    rowIndex: headerRow,
    rowCount: (rows.at(-1) ?? headerRow) - headerRow + 1,
    columnIndex,
    columnCount: 1,
  }));
