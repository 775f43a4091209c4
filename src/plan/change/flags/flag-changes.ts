/**
 * The cells of one plan's add-in columns that are not yet as they should be: headers of new columns, an action's flags,
 * and blanks where flags stand that no action has any more. Cells that say it already are left alone.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PlannedCell } from '../parts/cells';
import { actionKeys } from '../../marks/flags/action-keys';
import { flagCells, type FlagContent } from './flag-cells';
import { groupingsOf } from '../../marks/flags/grouping-keys';
import {
  FLAG_COLUMNS,
  FLAG_DATE_FORMAT,
  markedHeader,
  type FlagColumnId,
} from '../../marks/flags/flag-columns';
import { isHeader, textAt } from '../../marks/flags/flag-headers';
import type { NamedSet } from './flag-names';
import type { FlagSet } from '../../marks/flags/flag-set';

/**
 * `found` are the columns that stand there, `set` those that are wanted: the same, or new ones, headed as people have
 * `reworded` the old ones.
 */
export function cellChanges(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  found: FlagSet | null,
  set: NamedSet,
  reworded: ReadonlyMap<FlagColumnId, string> | null,
): readonly PlannedCell[] {
  const isNew = reworded !== null;
  const { columnOf } = set;
  const wanted = new Map<string, PlannedCell>();
  const want = (rowIndex: number, columnIndex: number, content: FlagContent, isDate: boolean): void => {
    const cell = changed(snapshot, rowIndex, columnIndex, content, isDate);
    wanted.set(`${rowIndex},${columnIndex}`, cell);
  };
  if (found) {
    const rows = isNew ? [found.headerRow, ...found.rows] : found.rows;
    for (const row of rows)
      for (const column of found.columnOf.values()) want(row, column, { value: '' }, false);
  }
  if (isNew) {
    const headers = new Set(plan.table.region.headers.map((header) => header.trim().toLowerCase()));
    for (const { id, header } of FLAG_COLUMNS) {
      const text = reworded?.get(id) ?? (headers.has(header.toLowerCase()) ? markedHeader(header) : header);
      want(set.firstRow - 1, columnOf.get(id) ?? 0, { value: text }, false);
    }
  }
  const groupings = groupingsOf(plan);
  const keys = actionKeys(plan.actions.map(({ row }) => row));
  for (const [at, action] of plan.actions.entries()) {
    const contents = flagCells(action, keys[at] ?? '', groupings, columnOf, snapshot.dateSystem);
    for (const { id, isDate } of FLAG_COLUMNS) {
      const content = contents.get(id);
      if (content) want(action.row.rowIndex, columnOf.get(id) ?? 0, content, isDate);
    }
  }
  return [...wanted.values()].filter((cell) => !stands(snapshot, cell));
}

/** Headers that somebody worded otherwise go with their columns when these are put anew. */
export function rewordedHeaders(
  snapshot: SheetSnapshot,
  { headerRow, columnOf }: FlagSet,
): ReadonlyMap<FlagColumnId, string> {
  return new Map(
    [...columnOf].flatMap(([id, column]) => {
      const text = textAt(snapshot, headerRow, column);
      return text === '' || isHeader(id, text) ? [] : [[id, text] as const];
    }),
  );
}

function changed(
  snapshot: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
  content: FlagContent,
  isDate: boolean,
): PlannedCell {
  const now = at(snapshot, rowIndex, columnIndex);
  return {
    rowIndex,
    columnIndex,
    ...content,
    // A live formula's value changes by itself: that is nobody's edit.
    ...(now.formula === '' ? { before: now.value } : { beforeFormula: now.formula }),
    ...(isDate ? { numberFormat: FLAG_DATE_FORMAT } : {}),
    // In a cell that the board has set to Text, Excel would take a formula for words.
    ...('formula' in content && !isDate ? { numberFormat: 'General' } : {}),
  };
}

function stands(snapshot: SheetSnapshot, { rowIndex, columnIndex, value, formula }: PlannedCell): boolean {
  const now = at(snapshot, rowIndex, columnIndex);
  return formula === undefined ? now.formula === '' && now.value === value : now.formula === formula;
}

function at({ origin, values, formulas }: SheetSnapshot, rowIndex: number, columnIndex: number) {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return { value: values[r]?.[c] ?? '', formula: formulas[r]?.[c] ?? '' };
}
