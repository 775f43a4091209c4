/**
 * Plans the add-in's columns beside every live plan of a workbook: what to write so that each action's row says its dates, its
 * evidence, its live rating and what the check found. Planned over its own output it plans nothing; rows that moved, were
 * sorted or put in are met where they are now. What has no room is said, and nothing is planned for it.
 */
import type { PlanReport, WorkbookReport } from '../../judge/report/plan-report';
import type { Area, CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { isLive } from '../../judge/report/live-plans';
import type { PresentParts } from '../../marks/flags/present-parts';
import type { NoRoom } from './no-room';
import type { CellChange } from '../parts/cells';
import type { TableGrowth } from '../parts/tables';
import type { NoteChange } from '../parts/validations';
import { emptySheet, saysSomething, type SheetChange } from '../change-set';
import { assignFlags } from '../../marks/flags/assign-flags';
import { cellChanges, rewordedHeaders } from './flag-changes';
import { FLAG_COLUMNS, type OwnColumnId } from '../../marks/flags/flag-columns';
import { isCurrent, wholeColumns } from '../../marks/flags/current-flags';
import { formatFlags, flagColumnFormats } from './flag-formats';
import { flagArea, namePrefixes, planNames, type NamedSet } from './flag-names';
import { changeRules, ratingColourRules } from './flag-rules';
import { findFlags } from '../../marks/flags/find-flags';
import type { FlagSet } from '../../marks/flags/flag-set';
import { blockedRows } from './blocked-rows';
import { keepTyped, tooLong, type TypedChoice, type TypedWords } from './keep-typed';
import type { LiftedSet } from './lift-flags';
import { placeFlags } from './place-flags';
import { typedCells } from './typed-cells';
import { flagRows } from '../../marks/flags/flag-rows';

export interface ProposedFlags {
  /** Only sheets where something is to be written. */
  readonly sheets: readonly SheetChange[];
  readonly noRoom: readonly NoRoom[];
  /** Words that somebody typed into the add-in's columns, and what becomes of them. */
  readonly typed: readonly TypedWords[];
  /** What the names of each plan's columns begin with, where it has columns: `Plan_`, `Plan2_`. */
  readonly prefixes: ReadonlyMap<PlanReport, string>;
}

/**
 * `snapshots` are the sheets as they are, the add-in's columns included; `report` judges them without (`withoutFlags`).
 * `present` as null: names and colour rules are planned only with new columns. `onTyped`: what a person chose for words that
 * somebody typed into the add-in's columns; `left` gives the digests of what changes left there.
 */
export function proposeFlags(
  report: WorkbookReport,
  snapshots: readonly SheetSnapshot[],
  present: PresentParts | null,
  { onTyped = 'note', left = NOTHING_LEFT, lifted = [] }: FlagOptions = {},
): ProposedFlags {
  const noRoom: NoRoom[] = [];
  const sheets = snapshots.map((snapshot) => {
    const plans = report.plans.filter(
      (plan) => plan.sheet === snapshot.name && plan.actions.length > 0 && isLive(plan),
    );
    return { snapshot, ...layOut(snapshot, plans, noRoom, { onTyped, left, lifted }) };
  });
  const named = sheets.flatMap(({ sets }) => sets);
  const fresh = new Set(named.filter(({ isNew }) => isNew).map(({ set }) => set));
  const namedSets = named.map(({ set }) => set);
  const prefixes = namePrefixes(namedSets, present?.names ?? null);
  const names = planNames(namedSets, prefixes, present?.names ?? null)
    .filter(({ set }) => present !== null || fresh.has(set))
    .map(({ name }) => name);
  return {
    noRoom,
    typed: sheets.flatMap(({ words }) => words),
    prefixes: new Map(named.map(({ plan, set }) => [plan, prefixes.get(set) ?? ''])),
    sheets: sheets
      .map(({ snapshot, sets, cells, typedNotes }): SheetChange => {
        const fresh = sets.filter(({ isNew }) => isNew);
        const formatted = fresh.map(({ set, plan }) => formatFlags(snapshot, plan.table, set));
        const onSheet = (present?.rules ?? []).filter(({ sheet }) => sheet === snapshot.name);
        const rules = (present ? sets : fresh).map(({ set }) => {
          const area = flagArea(set, 'rag');
          return present
            ? changeRules(area, set.ragWas, onSheet)
            : { rules: ratingColourRules(area), stale: [] };
        });
        return {
          ...emptySheet(snapshot.name),
          cells,
          grow: fresh.flatMap(({ grow }) => grow ?? []),
          names: names.filter(({ sheet }) => sheet === snapshot.name),
          rules: rules.flatMap((each) => each.rules),
          staleRules: rules.flatMap(({ stale }) => stale),
          copiedFormats: formatted.flatMap(({ copiedFormats }) => copiedFormats),
          formats: formatted.flatMap(({ formats }) => formats),
          notes: [...formatted.flatMap(({ notes }) => notes), ...typedNotes],
          columns: flagColumnFormats(
            snapshot,
            fresh.map(({ set }) => set),
            sets.map(({ set }) => set),
          ),
        };
      })
      .filter(saysSomething),
  };
}

export interface FlagOptions {
  readonly onTyped?: TypedChoice;
  readonly left?: () => ReadonlySet<string>;
  /** Sets that are not on the snapshots any more and stand anew, with the sheets on which they stood. */
  readonly lifted?: readonly (LiftedSet & { readonly was: SheetSnapshot })[];
}

const NOTHING_LEFT = (): ReadonlySet<string> => new Set();

interface LaidSheet {
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

function layOut(
  snapshot: SheetSnapshot,
  plans: readonly PlanReport[],
  noRoom: NoRoom[],
  { onTyped, left, lifted }: Required<FlagOptions>,
): LaidSheet {
  const { setOf } = assignFlags(plans, findFlags(snapshot));
  const sets: LaidSet[] = [];
  const cells: CellChange[] = [];
  const typedNotes: NoteChange[] = [];
  const words: TypedWords[] = [];
  const keep = (plan: PlanReport, found: Found | null, laid: Omit<LaidSet, 'plan'>): void => {
    const { columnOf } = laid.set;
    const blocked = found && !laid.isNew ? blockedRows(snapshot, plan, found.set, columnOf) : NONE_BLOCKED;
    for (const cell of blocked.values()) noRoom.push({ code: 'row-blocked', cell });
    // A set that made room stands there no more.
    const standing = found?.on === snapshot ? found.set : null;
    const headers = found ? rewordedHeaders(found.on, found.set) : NOT_REWORDED;
    const reworded = laid.isNew && onTyped === 'note' ? headers : laid.isNew ? NOT_REWORDED : null;
    const wanted = cellChanges(snapshot, plan, standing, laid.set, reworded);
    const free = wanted.filter(({ rowIndex }) => !blocked.has(rowIndex));
    const typed = found && free.length > 0 ? typedCells(found.on, found.set, left()) : [];
    const long = laid.isNew && onTyped === 'note' && found ? tooLong(found.on, typed) : undefined;
    if (long) {
      const { rowIndex, columnIndex } = long;
      noRoom.push({ code: 'words-too-long', cell: { sheet: plan.sheet, rowIndex, columnIndex } });
      return;
    }
    const on = found?.on ?? snapshot;
    const actions = new Set(plan.actions.map(({ row }) => row.rowIndex));
    const isAction = (row: number): boolean => actions.has(row);
    const kept = keepTyped(on, free, typed, columnOf, { choice: onTyped, isNew: laid.isNew, isAction });
    sets.push({ plan, ...laid });
    for (const cell of kept.cells) cells.push(cell);
    typedNotes.push(...kept.notes);
    words.push(...kept.words);
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
    keep(plan, { set: found, on: snapshot }, { set, isNew: false, grow: null });
  }
  // From the right, so that of plans side by side each has its own edge where it can.
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
    keep(plan, before, { set, isNew: true, grow: place.grow });
  }
  return {
    sets: sets.sort((a, b) => plans.indexOf(a.plan) - plans.indexOf(b.plan)),
    cells,
    typedNotes,
    words,
  };
}

/** A set, and the sheet on which it stands, or stood. */
interface Found {
  readonly set: FlagSet;
  readonly on: SheetSnapshot;
}

const NOT_REWORDED: ReadonlyMap<OwnColumnId, string> = new Map();
const NONE_BLOCKED: ReadonlyMap<number, CellRef> = new Map();

/** The rows of the plan; flags further down are blanked by the same change. */
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
  const columnIndex = Math.min(...columns);
  return {
    rowIndex: firstRow - 1,
    rowCount: rowCount + 1,
    columnIndex,
    columnCount: Math.max(...columns) - columnIndex + 1,
  };
}
