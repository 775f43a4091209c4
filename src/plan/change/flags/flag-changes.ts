/**
 * The cells of one plan's add-in columns that are not yet as they should be: headers of new columns, what stands beside each
 * row, and blanks where the plan has ended. Cells that say it already are left alone.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { FlagContent } from '../../marks/flags/columns/flag-column';
import { flagRowsOf } from './flag-rows-of-plan';
import {
  FLAG_COLUMNS,
  FLAG_DATE_FORMAT,
  markedHeader,
  type OwnColumnId,
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
  reworded: ReadonlyMap<OwnColumnId, string> | null,
): readonly CellChange[] {
  const isNew = reworded !== null;
  const { columnOf } = set;
  const wanted = new Map<string, CellChange>();
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
  for (const row of flagRowsOf(snapshot, plan, columnOf))
    for (const { id, isDate = false, content } of FLAG_COLUMNS)
      want(row.rowIndex, columnOf.get(id) ?? 0, content(row), isDate);
  return [...wanted.values()].filter((cell) => !stands(snapshot, cell));
}

/** Headers that somebody worded otherwise go with their columns when these are put anew. */
export function rewordedHeaders(
  snapshot: SheetSnapshot,
  { headerRow, columnOf }: FlagSet,
): ReadonlyMap<OwnColumnId, string> {
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
): CellChange {
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

function stands(snapshot: SheetSnapshot, { rowIndex, columnIndex, value, formula }: CellChange): boolean {
  const now = at(snapshot, rowIndex, columnIndex);
  return formula === undefined ? now.formula === '' && now.value === value : now.formula === formula;
}

function at({ origin, values, formulas }: SheetSnapshot, rowIndex: number, columnIndex: number) {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return { value: values[r]?.[c] ?? '', formula: formulas[r]?.[c] ?? '' };
}
