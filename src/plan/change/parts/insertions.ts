/**
 * Whole rows inserted into a sheet, for new actions. They stand alone on their sheet in a change, because the places of
 * everything else would mean two things. An undo deletes a row only where it is still as it was inserted.
 */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { itemAt } from '../preview/place-in-words';
import { digestOf, type KeptEntry } from './kept-cells';
import type { ChangePart } from './part';
import { columnIndex, rowCount, rowIndex } from './schemas';
import type { SheetState } from './sheet-state';
import { entryNow } from './snapshot-grids';

/** What tells that a row beside is still the same: a digest of one of its cells (`digestOf`). */
export interface RowBeside {
  readonly columnIndex: number;
  readonly holds: string;
}

export interface RowInsertion {
  /** Where the first of them goes, before any row of the change is inserted. */
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly above: RowBeside;
  /** The row that moves down, by a cell with something in it: so inserted rows are told from those of before. */
  readonly below: RowBeside;
}

export interface InsertionChanges {
  /** From the top down, at different places. */
  readonly insertRows: readonly RowInsertion[];
}

export interface InsertionsKept {
  /** As planned, with the places of before. */
  readonly insertedRows: readonly RowInsertion[];
}

const beside = z.object({ columnIndex, holds: z.string() });

/** The rows where they are once all are inserted. */
function whereInserted(rows: readonly RowInsertion[]): readonly RowInsertion[] {
  let before = 0;
  return rows.map((row) => {
    const moved = { ...row, rowIndex: row.rowIndex + before };
    before += row.rowCount;
    return moved;
  });
}

/** What a cell holds; a blank beyond the used range. */
export type EntryAt = (rowIndex: number, columnIndex: number) => KeptEntry;

const isBeside = (entryAt: EntryAt, row: number, { columnIndex: column, holds }: RowBeside): boolean =>
  digestOf(entryAt(row, column)) === holds;

/** Whether the rows above and below a place are those that the insertion was planned between. */
const isBetween = (entryAt: EntryAt, { rowIndex: at, above, below }: RowInsertion): boolean =>
  isBeside(entryAt, at - 1, above) && isBeside(entryAt, at, below);

const isInserted = (
  entryAt: EntryAt,
  { rowIndex: at, rowCount: count, above, below }: RowInsertion,
): boolean => isBeside(entryAt, at - 1, above) && isBeside(entryAt, at + count, below);

/**
 * Where the rows stand that are inserted already, `[]` if none is, and how many are left. They are inserted from the
 * bottom up, so an interruption leaves the upper ones. `null` if other rows have moved since.
 */
export function insertedSoFar(
  planned: readonly RowInsertion[],
  entryAt: EntryAt,
): { readonly left: number; readonly inserted: readonly RowInsertion[] } | null {
  for (let left = planned.length; left > 0; left -= 1)
    if (planned.every((row, at) => (at < left ? isBetween : isInserted)(entryAt, row)))
      return { left, inserted: planned.slice(left) };
  const inserted = whereInserted(planned);
  return inserted.every((row) => isInserted(entryAt, row)) ? { left: 0, inserted } : null;
}

export const insertionsPart: ChangePart<InsertionChanges, InsertionsKept> = {
  id: 'insertions',
  none: { insertRows: [] },
  tell: {
    group: 'rows',
    words: ({ name, insertRows }) =>
      insertRows.map(({ rowIndex: at, rowCount: count }) =>
        itemAt(
          name,
          { rowIndex: at - 1, rowCount: 1, columnIndex: 0, columnCount: 1 },
          `${count === 1 ? 'A row is' : `${count} rows are`} inserted below row ${at}. What stands below moves down.`,
        ),
      ),
  },
  nothingKept: { insertedRows: [] },
  // Absent from journals written before rows were inserted.
  schema: {
    insertedRows: z.array(z.object({ rowIndex, rowCount, above: beside, below: beside })).default([]),
  },
  onSnapshot: {
    apply: (state, { insertRows }) => [...insertRows].reverse().reduce(withRows, state),
    keep: (_state, { insertRows }): InsertionsKept => ({ insertedRows: insertRows }),
    invert: (state, { insertedRows: planned }) => {
      const { snapshot } = state;
      const found = insertedSoFar(planned, (rowIndex, columnIndex) =>
        entryNow(snapshot, { rowIndex, columnIndex }),
      );
      return [...(found?.inserted ?? [])].reverse().reduce(withoutRows, state);
    },
  },
};

/** Formulas are left as they are spelt: only Excel moves what they refer to, and they are read again afterwards. */
function withRows(state: SheetState, { rowIndex: at, rowCount: count }: RowInsertion): SheetState {
  const { snapshot } = state;
  const { origin } = snapshot;
  const end = origin.rowIndex + snapshot.rowCount;
  if (at >= end) return moved(state, (area) => areaWith(area, at, count), snapshot);
  if (at <= origin.rowIndex) {
    const lower = { ...snapshot, origin: { ...origin, rowIndex: origin.rowIndex + count } };
    return moved(state, (area) => areaWith(area, at, count), lower);
  }
  const first = at - origin.rowIndex;
  const into = <T>(grid: readonly (readonly T[])[], row: readonly T[]): readonly (readonly T[])[] => [
    ...grid.slice(0, first),
    ...Array.from({ length: count }, () => row),
    ...grid.slice(first),
  ];
  const blank = <T>(nothing: T): readonly T[] => new Array<T>(snapshot.columnCount).fill(nothing);
  return moved(state, (area) => areaWith(area, at, count), {
    ...snapshot,
    rowCount: snapshot.rowCount + count,
    values: into(snapshot.values, blank('')),
    kinds: into(snapshot.kinds, blank('blank')),
    formulas: into(snapshot.formulas, blank('')),
    // Excel gives a new row the formats of the one above.
    numberFormats: into(
      snapshot.numberFormats,
      snapshot.numberFormats[at - 1 - origin.rowIndex] ?? blank('General'),
    ),
  });
}

function withoutRows(state: SheetState, { rowIndex: at, rowCount: count }: RowInsertion): SheetState {
  const { snapshot } = state;
  if (!isBlank(snapshot, at, count)) return state;
  const { origin } = snapshot;
  const back = (area: Area): Area => areaWithout(area, at, count);
  if (at >= origin.rowIndex + snapshot.rowCount) return moved(state, back, snapshot);
  if (at < origin.rowIndex)
    return moved(state, back, { ...snapshot, origin: { ...origin, rowIndex: origin.rowIndex - count } });
  const first = at - origin.rowIndex;
  const out = <T>(grid: readonly T[]): readonly T[] => [
    ...grid.slice(0, first),
    ...grid.slice(first + count),
  ];
  return moved(state, back, {
    ...snapshot,
    rowCount: snapshot.rowCount - count,
    values: out(snapshot.values),
    kinds: out(snapshot.kinds),
    formulas: out(snapshot.formulas),
    numberFormats: out(snapshot.numberFormats),
  });
}

/** A table fills its own formulas into a new row: they are nobody's words. */
function isBlank(snapshot: SheetSnapshot, at: number, count: number): boolean {
  for (let row = at; row < at + count; row += 1)
    for (let offset = 0; offset < snapshot.columnCount; offset += 1) {
      const cell = { rowIndex: row, columnIndex: snapshot.origin.columnIndex + offset };
      const { value, formula } = snapshotCell(snapshot, cell);
      if (value !== '' && formula === '') return false;
    }
  return true;
}

function areaWith(area: Area, at: number, count: number): Area {
  if (area.rowIndex >= at) return { ...area, rowIndex: area.rowIndex + count };
  return area.rowIndex + area.rowCount > at ? { ...area, rowCount: area.rowCount + count } : area;
}

function areaWithout(area: Area, at: number, count: number): Area {
  if (area.rowIndex >= at + count) return { ...area, rowIndex: area.rowIndex - count };
  return area.rowIndex < at && area.rowIndex + area.rowCount >= at + count
    ? { ...area, rowCount: area.rowCount - count }
    : area;
}

/** Everything of the sheet that has a place, where `move` puts it. */
function moved(
  { names, rules, filters }: SheetState,
  move: (area: Area) => Area,
  snapshot: SheetSnapshot,
): SheetState {
  const at = <T extends { readonly area: Area }>(each: T): T => ({ ...each, area: move(each.area) });
  const row = (rowOf: number): number =>
    move({ rowIndex: rowOf, rowCount: 1, columnIndex: 0, columnCount: 1 }).rowIndex;
  return {
    snapshot: {
      ...snapshot,
      merges: snapshot.merges.map(move),
      hiddenRows: snapshot.hiddenRows.map(row),
      tables: snapshot.tables.map(at),
      ...(snapshot.names ? { names: snapshot.names.map(at) } : {}),
    },
    names: names.map((each) => (each.sheet === snapshot.name ? at(each) : each)),
    rules: rules.map(at),
    filters: filters.map(at),
  };
}
