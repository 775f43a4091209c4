/**
 * Applies a change without a host: the sheets as they would be once it is written, for proposing one change on top of
 * another (such as flags over columns yet to be added); what must be kept for an undo; and the sheets after the undo.
 */
import { inNameOrder } from '../read/sheet/name-order';
import type { SheetFilter } from '../read/sheet/sheet-filter';
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';
import { finish, type Steps } from '../steps';
import type { ChangeSet, SheetChange } from './change-set';
import { CHANGE_PARTS } from './parts/index';
import { digestOf, keptCells } from './parts/kept-cells';
import type { ColourRuleChange, NameChange, SheetState } from './parts/sheet-state';
import { cellsWithin, entryNow } from './parts/snapshot-grids';
import { emptyKept, keptOfNewSheet, withKept, type KeptSheet, type Restoration } from './restoration';

interface Applicable {
  readonly onSnapshot?: {
    readonly apply: (sheet: SheetState, change: SheetChange) => SheetState;
    readonly applyInSteps?: (sheet: SheetState, change: SheetChange) => Steps<SheetState>;
    readonly keep: (sheet: SheetState, change: SheetChange) => object;
    readonly invert: (sheet: SheetState, kept: KeptSheet) => SheetState;
  };
}

const PARTS = (CHANGE_PARTS as readonly Applicable[]).flatMap(({ onSnapshot }) => onSnapshot ?? []);

/** The parts of a workbook on which changes can be tried out. */
export interface WorkbookState {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameChange[];
  readonly rules: readonly (ColourRuleChange & { readonly sheet: string })[];
  readonly filters?: readonly (SheetFilter & { readonly sheet: string })[];
}

/** Sheets that the change creates come last, as in the workbook; formats and rules are not part of a snapshot. */
export const applied = (snapshots: readonly SheetSnapshot[], changes: ChangeSet): readonly SheetSnapshot[] =>
  finish(appliedInSteps(snapshots, changes));

/** `applied` in steps, at least one for each part of a sheet's change. */
export function* appliedInSteps(
  snapshots: readonly SheetSnapshot[],
  changes: ChangeSet,
): Steps<readonly SheetSnapshot[]> {
  const { sheets } = yield* appliedPartByPart({ sheets: snapshots, names: [], rules: [] }, changes);
  return withNames(sheets, changes);
}

/** Updates the names that each snapshot carries to those after the change, sorted in reading order. */
function withNames(sheets: readonly SheetSnapshot[], changes: ChangeSet): readonly SheetSnapshot[] {
  const planned = changes.sheets.flatMap(({ names }) => names);
  const stale = changes.sheets.flatMap(({ staleNames }) => staleNames);
  if (planned.length + stale.length === 0) return sheets;
  const changed = new Set([...planned.map(({ name }) => name), ...stale].map((name) => name.toLowerCase()));
  return sheets.map(({ names = [], ...sheet }): SheetSnapshot => {
    const now = inNameOrder([
      ...names.filter(({ name }) => !changed.has(name.toLowerCase())),
      ...planned.flatMap(({ name, sheet: on, area }) => (on === sheet.name ? [{ name, area }] : [])),
    ]);
    return now.length === 0 ? sheet : { ...sheet, names: now };
  });
}

export const appliedTo = (workbook: WorkbookState, changes: ChangeSet): WorkbookState =>
  finish(appliedPartByPart(workbook, changes));

function* appliedPartByPart(workbook: WorkbookState, { sheets }: ChangeSet): Steps<WorkbookState> {
  let sum = workbook;
  for (const change of sheets) {
    const now = stateOf(sum, change.name);
    if (change.when === 'remove') {
      if (now) sum = withoutSheet(sum, change.name);
      continue;
    }
    let state = now ?? (change.when === 'create' ? newState(sum, change.name) : null);
    if (!state) continue;
    for (const { apply, applyInSteps } of PARTS) {
      state = applyInSteps ? yield* applyInSteps(state, change) : apply(state, change);
      yield 0;
    }
    sum = withState(sum, state);
  }
  return sum;
}

/** What is needed to undo the change. A sheet that it deletes is not kept, because that cannot be undone. */
export function keptOf(workbook: WorkbookState, { sheets }: ChangeSet): Restoration {
  const kept = sheets.flatMap((change): KeptSheet[] => {
    const now = stateOf(workbook, change.name);
    const state = now ?? (change.when === 'create' ? newState(workbook, change.name) : null);
    if (!state || change.when === 'remove') return [];
    const all = PARTS.reduce((sum, { keep }) => withKept(sum, keep(state, change)), emptyKept(change.name));
    return [now ? all : keptOfNewSheet(all, [])];
  });
  return { sheets: kept };
}

/**
 * Undoes a change. Cells edited since stay, as does a sheet that the change created and on which something was
 * written since.
 */
export const takenBack = (workbook: WorkbookState, { sheets }: Restoration): WorkbookState =>
  [...sheets].reverse().reduce((sum, kept) => {
    const state = stateOf(sum, kept.name);
    if (!state) return sum;
    const back = [...PARTS].reverse().reduce((each, { invert }) => invert(each, kept), state);
    if (kept.when === 'exists') return withState(sum, back);
    return isUsed(state.snapshot, kept)
      ? withState(sum, { ...back, snapshot: state.snapshot })
      : withoutSheet(withState(sum, back), kept.name);
  }, workbook);

/** Whether the sheet holds anything that the change did not leave. */
function isUsed(snapshot: SheetSnapshot, { cells }: KeptSheet): boolean {
  const left = new Map(
    cells.flatMap(keptCells).map((cell) => [`${cell.rowIndex},${cell.columnIndex}`, cell.left]),
  );
  const whole = { ...snapshot.origin, rowCount: snapshot.rowCount, columnCount: snapshot.columnCount };
  return cellsWithin(snapshot, whole).some((cell) => {
    const entry = entryNow(snapshot, cell);
    return entry !== '' && left.get(`${cell.rowIndex},${cell.columnIndex}`) !== digestOf(entry);
  });
}

function stateOf({ sheets, names, rules, filters = [] }: WorkbookState, name: string): SheetState | null {
  const snapshot = sheets.find((sheet) => sheet.name === name);
  return snapshot
    ? {
        snapshot,
        names,
        rules: rules.filter(({ sheet }) => sheet === name).map(({ sheet: _, ...rule }) => rule),
        filters: filters.filter(({ sheet }) => sheet === name).map(({ sheet: _, ...filter }) => filter),
      }
    : null;
}

function withState(
  { sheets, rules, filters = [] }: WorkbookState,
  { snapshot, names, rules: own, filters: ownFilters }: SheetState,
): WorkbookState {
  const { name } = snapshot;
  const isThere = sheets.some((sheet) => sheet.name === name);
  return {
    sheets: isThere ? sheets.map((sheet) => (sheet.name === name ? snapshot : sheet)) : [...sheets, snapshot],
    names,
    rules: [...rules.filter(({ sheet }) => sheet !== name), ...own.map((rule) => ({ ...rule, sheet: name }))],
    ...withFilters([
      ...filters.filter(({ sheet }) => sheet !== name),
      ...ownFilters.map((filter) => ({ ...filter, sheet: name })),
    ]),
  };
}

const withoutSheet = (
  { sheets, names, rules, filters = [] }: WorkbookState,
  name: string,
): WorkbookState => ({
  sheets: sheets.filter((sheet) => sheet.name !== name),
  names,
  rules: rules.filter(({ sheet }) => sheet !== name),
  ...withFilters(filters.filter(({ sheet }) => sheet !== name)),
});

/** Absent if no sheet has a filter. */
const withFilters = (filters: NonNullable<WorkbookState['filters']>): Pick<WorkbookState, 'filters'> =>
  filters.length === 0 ? {} : { filters };

const newState = ({ sheets, names }: WorkbookState, name: string): SheetState => ({
  snapshot: blankSheet(name, sheets),
  names,
  rules: [],
  filters: [],
});

const blankSheet = (name: string, others: readonly SheetSnapshot[]): SheetSnapshot => ({
  name,
  visible: true,
  dateSystem: others[0]?.dateSystem ?? 1900,
  origin: { rowIndex: 0, columnIndex: 0 },
  rowCount: 0,
  columnCount: 0,
  values: [],
  kinds: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
});
