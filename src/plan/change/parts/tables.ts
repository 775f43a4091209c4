/**
 * Tables: the add-in's own, recreated over cells that the change writes, and the board's, made wider or narrower. Old
 * rows of an add-in table that the change does not write are cleared; none of the board's cells is cleared or moved.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area, CellRef, TableArea } from '../../read/sheet/sheet-snapshot';
import { sameArea } from '../../read/sheet/overlap';
import { cellRectangles } from '../cell-rectangles';
import { itemAt } from '../preview/place-in-words';
import type { PreviewItem } from '../preview/preview';
import type { CellsKept, CellChanges } from './cells';
import { keepCells } from './kept-cells';
import type { ChangePart, SheetHead } from './part';
import { area } from './schemas';
import type { SheetState } from './sheet-state';
import { cellNow, withCells } from './snapshot-grids';

/** An ordinary Excel table over cells that the change writes, header row included. */
export interface TableChange {
  readonly name: string;
  readonly area: Area;
}

/** A table whose edge moves. */
export interface TableGrowth {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
}

export interface TableChanges {
  readonly tables: readonly TableChange[];
  readonly grow: readonly TableGrowth[];
}

export interface TablesKept {
  /**
   * `from` is the table as the change left it and `to` as it was before: for the board's tables and the add-in's
   * recreated ones.
   */
  readonly grow: readonly TableGrowth[];
  /** Tables that the change created; an undo leaves their cells. */
  readonly madeTables: readonly string[];
}

type Change = SheetHead & TableChanges & CellChanges;
type Placed = Pick<CellRef, 'rowIndex' | 'columnIndex'>;

export const tablesPart: ChangePart<TableChanges, TablesKept, CellChanges> = {
  id: 'tables',
  none: { tables: [], grow: [] },
  together: (a, b) => ({ tables: [...a.tables, ...b.tables], grow: grownOnce([...a.grow, ...b.grow]) }),
  tell: { group: 'tables', words: inWords },
  nothingKept: { grow: [], madeTables: [] },
  schema: {
    grow: z.array(z.object({ name: z.string(), from: area, to: area })),
    madeTables: z.array(z.string()),
  },
  onSnapshot: { apply, keep, invert },
};

function apply(state: SheetState, change: Change): SheetState {
  const { tables: present } = state.snapshot;
  const made = change.tables.filter(({ name }) => !named(present, name));
  const blank = withCells(
    state.snapshot,
    leftovers(state, change).map((cell) => ({ ...cell, entry: '' })),
  );
  return {
    ...state,
    snapshot: {
      ...blank,
      tables: [
        ...present.map((table) => ({
          ...table,
          area:
            named(change.tables, table.name)?.area ??
            change.grow.find(({ name }) => sameName(name, table.name))?.to ??
            table.area,
        })),
        ...made.map(({ name, area: where }) => ({
          name,
          area: where,
          hasHeaderRow: true,
          hasTotalRow: false,
        })),
      ],
    },
  };
}

function keep(state: SheetState, change: Change): TablesKept & CellsKept {
  const { tables: present } = state.snapshot;
  return {
    madeTables: change.tables.flatMap(({ name }) => (named(present, name) ? [] : [name])),
    grow: [...change.tables.map((table) => ({ ...table, to: table.area })), ...change.grow].flatMap(
      ({ name, to }) => {
        const now = named(present, name)?.area;
        return now && !sameArea(now, to) ? [{ name, from: to, to: now }] : [];
      },
    ),
    cells: cellRectangles(leftovers(state, change), Infinity).map((rectangle) =>
      keepCells(
        rectangle.area,
        rectangle.rows.map((row) => row.map((cell) => cellNow(state.snapshot, cell))),
        rectangle.rows.map((row) => row.map(() => '')),
      ),
    ),
  };
}

function invert(state: SheetState, { grow, madeTables }: TablesKept): SheetState {
  const back = (table: TableArea): TableArea => {
    const grown = grow.find(({ name }) => sameName(name, table.name));
    return grown ? { ...table, area: areaBack(grown, table.area) ?? table.area } : table;
  };
  const stay = state.snapshot.tables.filter(({ name }) => !madeTables.some((made) => sameName(made, name)));
  return { ...state, snapshot: { ...state.snapshot, tables: stay.map(back) } };
}

/** The cells that recreated tables hold now and the change does not write. */
function leftovers({ snapshot }: SheetState, change: Change): readonly Placed[] {
  // A table that is yet to be made has no cells, and a long plan's change has very many.
  if (!change.tables.some(({ name }) => named(snapshot.tables, name))) return [];
  const planned = new Set(change.cells.map(keyOf));
  return change.tables.flatMap(({ name }) => {
    const now = named(snapshot.tables, name);
    return now ? cellsIn(now.area).filter((cell) => !planned.has(keyOf(cell))) : [];
  });
}

/**
 * The area to which an undo returns the table, which now lies at `now`; rows typed below have joined it since and
 * stay in it. `null` if it is already there.
 */
export function areaBack({ from, to }: TableGrowth, now: Area): Area | null {
  if (sameArea(now, to)) return null;
  const rowCount = now.rowCount === from.rowCount ? to.rowCount : Math.max(to.rowCount, now.rowCount);
  return { ...to, rowCount };
}

/**
 * Whether the table lies neither where the change left it nor where it was before, so that rows or columns have moved
 * since.
 */
export const hasMoved = ({ from, to }: TableGrowth, now: Area): boolean =>
  !sameArea(now, to) &&
  (now.rowIndex !== from.rowIndex ||
    now.columnIndex !== from.columnIndex ||
    now.columnCount !== from.columnCount);

export const keyOf = ({ rowIndex, columnIndex }: Placed): string => `${rowIndex},${columnIndex}`;

export const cellsIn = (where: Area): readonly Placed[] =>
  Array.from({ length: where.rowCount * where.columnCount }, (_, at) => ({
    rowIndex: where.rowIndex + Math.floor(at / where.columnCount),
    columnIndex: where.columnIndex + (at % where.columnCount),
  }));

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const named = <T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined =>
  list.find((each) => sameName(each.name, name));

/** Joins repeated growths of one table into one, from its first area to its last. */
function grownOnce(grow: readonly TableGrowth[]): readonly TableGrowth[] {
  const all = new Map<string, TableGrowth>();
  for (const growth of grow) {
    const before = all.get(growth.name);
    all.set(growth.name, before ? { ...growth, from: before.from } : growth);
  }
  return [...all.values()];
}

function inWords({ name: sheet, grow }: Change): readonly PreviewItem[] {
  return grow.map(({ name, from, to }) => {
    const change = to.columnCount - from.columnCount;
    const [lines, what] = change === 0 ? [to.rowCount - from.rowCount, 'row'] : [change, 'column'];
    const count = Math.abs(lines);
    const how = what === 'column' ? (lines > 0 ? 'wider' : 'narrower') : lines > 0 ? 'longer' : 'shorter';
    return itemAt(
      sheet,
      to,
      `The table “${name}” is made ${count} ${count === 1 ? what : `${what}s`} ${how}.`,
    );
  });
}
