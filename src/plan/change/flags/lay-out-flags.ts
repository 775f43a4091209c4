/**
 * Where the add-in's columns of each plan on a sheet are or will be, and the cells to write in them: first the sets
 * that are in place, then new ones from right to left. A set without room is reported and left out.
 */
import { appendAll, largest, smallest } from '../../long-lists';
import { type Steps } from '../../steps';
import type { PlanReport } from '../../judge/report/plan-report';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { NoRoom } from './no-room';
import type { CellChange } from '../parts/cells';
import type { TableGrowth } from '../parts/tables';
import type { NoteChange } from '../parts/validations';
import { assignFlags } from '../../marks/flags/assign-flags';
import { cellChanges, rewordedHeaders } from './flag-changes';
import type { FlagsRestOn } from './flag-rows-of-plan';
import { FLAG_COLUMNS, type OwnColumnId } from '../../marks/flags/flag-columns';
import { isCurrent, wholeColumns } from '../../marks/flags/current-flags';
import { type NamedSet } from './flag-names';
import { findFlagsInSteps } from '../../marks/flags/find-flags';
import type { FlagSet } from '../../marks/flags/flag-set';
import { blockedRows } from './blocked-rows';
import { keepTyped, tooLong, type TypedChoice, type TypedWords } from './keep-typed';
import type { LiftedSet } from './lift-flags';
import { placeFlags } from './place-flags';
import { typedCells, type TypedCell } from './typed-cells';
import type { SetupSaid } from '../settings-sheet/setup-said';
import { flagRows } from '../../marks/flags/flag-rows';

export interface FlagOptions {
  readonly onTyped?: TypedChoice;
  readonly left?: () => Steps<ReadonlySet<string>>;
  /** What "Plan setup" says; nothing unless given. */
  readonly said?: SetupSaid;
  /** Sets that have been lifted from the snapshots and are to be recreated, with the sheets as they were before. */
  readonly lifted?: readonly (LiftedSet & { readonly was: SheetSnapshot })[];
}

export interface LaidSheet {
  readonly sets: readonly LaidSet[];
  readonly cells: readonly CellChange[];
  readonly typedNotes: readonly NoteChange[];
  readonly words: readonly TypedWords[];
}

interface LaidSet {
  readonly plan: PlanReport;
  readonly set: NamedSet;
  readonly isNew: boolean;
  readonly grow: TableGrowth | null;
}

export function* layOutFlags(
  snapshot: SheetSnapshot,
  plans: readonly PlanReport[],
  noRoom: NoRoom[],
  { onTyped, left, lifted, said, covers }: Required<FlagOptions> & Omit<FlagsRestOn, 'plans'>,
): Steps<LaidSheet> {
  const { setOf } = assignFlags(plans, yield* findFlagsInSteps(snapshot));
  yield 0;
  const sets: LaidSet[] = [];
  const cells: CellChange[] = [];
  const typedNotes: NoteChange[] = [];
  const words: TypedWords[] = [];
  const keep = function* (plan: PlanReport, found: Found | null, laid: Omit<LaidSet, 'plan'>): Steps<void> {
    const { columnOf } = laid.set;
    const blocked = found && !laid.isNew ? blockedRows(snapshot, plan, found.set, columnOf) : NONE_BLOCKED;
    for (const cell of blocked.values()) noRoom.push({ code: 'row-blocked', cell });
    // A set that made room is no longer on this snapshot.
    const standing = found?.on === snapshot ? found.set : null;
    const headers = found ? rewordedHeaders(found.on, found.set) : NOT_REWORDED;
    const reworded = laid.isNew && onTyped === 'note' ? headers : laid.isNew ? NOT_REWORDED : null;
    const wanted = yield* cellChanges(snapshot, plan, standing, laid.set, {
      reworded,
      restOn: { said, plans, covers },
    });
    const free = blocked.size === 0 ? wanted : wanted.filter(({ rowIndex }) => !blocked.has(rowIndex));
    yield 0;
    const typed =
      found && free.length > 0 ? yield* typedCells(found.on, found.set, yield* left()) : NONE_TYPED;
    const long = laid.isNew && onTyped === 'note' && found ? tooLong(found.on, typed) : undefined;
    if (long) {
      const { rowIndex, columnIndex } = long;
      noRoom.push({ code: 'words-too-long', cell: { sheet: plan.sheet, rowIndex, columnIndex } });
      return;
    }
    const on = found?.on ?? snapshot;
    const actions = new Set(plan.actions.map(({ row }) => row.rowIndex));
    const isAction = (row: number): boolean => actions.has(row);
    yield 0;
    const kept = keepTyped(on, free, typed, columnOf, { choice: onTyped, isNew: laid.isNew, isAction });
    sets.push({ plan, ...laid });
    for (let at = 0; at < kept.cells.length; at += CELLS_TAKEN) {
      appendAll(cells, kept.cells.slice(at, at + CELLS_TAKEN));
      yield 0;
    }
    appendAll(typedNotes, kept.notes);
    appendAll(words, kept.words);
  };
  const liftedOf = (plan: PlanReport): Found | null => {
    const { headerRow, firstColumn } = plan.table.region;
    const own = lifted.find(
      (each) => each.sheet === plan.sheet && each.headerRow === headerRow && each.firstColumn === firstColumn,
    );
    return own ? { set: own.set, on: own.was } : null;
  };
  for (const plan of plans) {
    const found = setOf.get(plan);
    const whole = found && isCurrent(found) ? wholeColumns(found) : null;
    if (!found || !whole) continue;
    const set = named(plan, whole, found);
    yield* keep(plan, { set: found, on: snapshot }, { set, isNew: false, grow: null });
  }
  // From right to left, so that each of several plans side by side gets its own right edge where possible.
  const open = plans
    .filter((plan) => !sets.some((laid) => laid.plan === plan))
    .sort((a, b) => b.table.region.lastColumn - a.table.region.lastColumn);
  for (const plan of open) {
    const broken = setOf.get(plan) ?? null;
    const before = broken ? { set: broken, on: snapshot } : liftedOf(plan);
    const freed = new Set(broken?.columnOf.values());
    const first = broken?.headerRow ?? 0;
    const last = broken?.rows.at(-1) ?? -1;
    const isFreed = (row: number, column: number) => row >= first && row <= last && freed.has(column);
    const place = placeFlags(
      snapshot,
      plan.table,
      sets.map(({ set }) => wholeArea(set)),
      isFreed,
    );
    if ('noRoom' in place) {
      noRoom.push(place.noRoom);
      continue;
    }
    const columnOf = new Map(FLAG_COLUMNS.map(({ id }, at) => [id, place.firstColumn + at]));
    const set = named(plan, columnOf, before?.set ?? null);
    yield* keep(plan, before, { set, isNew: true, grow: place.grow });
  }
  return {
    sets: sets.sort((a, b) => plans.indexOf(a.plan) - plans.indexOf(b.plan)),
    cells,
    typedNotes,
    words,
  };
}

/** A set, and the sheet that it is on or was lifted from. */
interface Found {
  readonly set: FlagSet;
  readonly on: SheetSnapshot;
}

/** Cells that are taken over in one step. */
const CELLS_TAKEN = 20_000;

const NONE_TYPED: readonly TypedCell[] = [];
const NOT_REWORDED: ReadonlyMap<OwnColumnId, string> = new Map();
const NONE_BLOCKED: ReadonlyMap<number, CellRef> = new Map();

/** The set over exactly the plan's rows; flags further down are cleared by the same change. */
function named(plan: PlanReport, columnOf: NamedSet['columnOf'], found: FlagSet | null): NamedSet {
  const { headerRow, lastRow } = flagRows(plan.table);
  return {
    sheet: plan.sheet,
    firstRow: headerRow + 1,
    rowCount: lastRow - headerRow,
    columnOf,
    ragWas: (found ? found.columnOf.get('rag') : columnOf.get('rag')) ?? -1,
    ...(found ? { was: found.columnOf } : {}),
  };
}

function wholeArea({ firstRow, rowCount, columnOf }: NamedSet): Area {
  const columns = [...columnOf.values()];
  const columnIndex = smallest(columns);
  return {
    rowIndex: firstRow - 1,
    rowCount: rowCount + 1,
    columnIndex,
    columnCount: largest(columns) - columnIndex + 1,
  };
}
