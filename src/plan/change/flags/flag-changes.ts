/**
 * The cells of one plan's flag columns that are not yet as they should be: headers of new columns, the contents of each
 * row, and blanks below the plan's end. Cells that are already right are left alone.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { RatingReferences } from '../../judge/rating/rating-formula-terms';
import type { FlagContent, FlagRow } from '../../marks/flags/columns/flag-column';
import { CELLS_PER_STEP, type Steps } from '../../steps';
import { formulaInRow } from '../filled-formula';
import { flagRowsOf, type FlagsRestOn } from './flag-rows-of-plan';
import { FLAG_COLUMNS, markedHeader, type OwnColumnId } from '../../marks/flags/flag-columns';
import { isHeader, textAt } from '../../marks/flags/flag-headers';
import type { NamedSet } from './flag-names';
import type { FlagSet } from '../../marks/flags/flag-set';

export interface Wording {
  /** The headers that staff have reworded, for new columns; `null` for those that are there. */
  readonly reworded: ReadonlyMap<OwnColumnId, string> | null;
  readonly restOn: FlagsRestOn;
}

/** `found` are the columns that are there, `set` those that are wanted: the same or new ones. */
export function* cellChanges(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  found: FlagSet | null,
  set: NamedSet,
  { reworded, restOn }: Wording,
): Steps<readonly CellChange[]> {
  const isNew = reworded !== null;
  const { columnOf } = set;
  const wanted: CellChange[] = [];
  // A map of all cells would at times take long to grow.
  const places = new Map<number, Map<number, number>>();
  const want = (rowIndex: number, columnIndex: number, content: Content, numberFormat?: string): void => {
    const row = places.get(rowIndex) ?? new Map<number, number>();
    places.set(rowIndex, row);
    const place = row.get(columnIndex) ?? wanted.length;
    row.set(columnIndex, place);
    wanted[place] = changed(snapshot, rowIndex, columnIndex, content, numberFormat);
  };
  if (found) {
    const rows = isNew ? [found.headerRow, ...found.rows] : found.rows;
    for (const [at, row] of rows.entries()) {
      for (const column of found.columnOf.values()) want(row, column, { value: '' });
      if (at % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
    }
  }
  if (isNew) {
    const headers = new Set(plan.table.region.headers.map((header) => header.trim().toLowerCase()));
    for (const { id, header } of FLAG_COLUMNS) {
      const text = reworded?.get(id) ?? (headers.has(header.toLowerCase()) ? markedHeader(header) : header);
      want(set.firstRow - 1, columnOf.get(id) ?? 0, { value: text });
    }
  }
  const { references, rows } = yield* flagRowsOf(snapshot, plan, columnOf, restOn);
  const columns = FLAG_COLUMNS.map(({ id, numberFormat, content }) => ({
    columnIndex: columnOf.get(id) ?? 0,
    numberFormat,
    contentIn: contentOf(content, references),
  }));
  for (const row of rows) {
    const { rowIndex } = row;
    for (const { columnIndex, numberFormat, contentIn } of columns)
      want(rowIndex, columnIndex, contentIn(row, rowIndex), numberFormat);
    if (rowIndex % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  const cells: CellChange[] = [];
  for (const cell of wanted) {
    if (!isThere(snapshot, cell)) cells.push(cell);
    if (cell.rowIndex % CELLS_PER_STEP === 0) yield CELLS_PER_STEP;
  }
  return cells;
}

type Content = Pick<CellChange, 'value' | 'formula' | 'filled'>;

/** What a column holds in each row; its formula is printed once. */
function contentOf(
  content: FlagContent,
  references: RatingReferences,
): (row: FlagRow, rowIndex: number) => Content {
  if ('value' in content) return (row) => ({ value: content.value(row) });
  const filled = content.formula(references);
  return (_, rowIndex) => ({ formula: formulaInRow(filled, rowIndex), filled });
}

/** Headers that somebody has reworded, to be kept when their columns are recreated. */
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
  content: Content,
  numberFormat: string | undefined,
): CellChange {
  const now = at(snapshot, rowIndex, columnIndex);
  return {
    rowIndex,
    columnIndex,
    ...content,
    // A live formula's value changes by itself, which is not an edit.
    ...(now.formula === '' ? { before: now.value } : { beforeFormula: now.formula }),
    // In a cell formatted as Text, Excel would keep a formula as words.
    ...(content.formula === undefined ? {} : { numberFormat: numberFormat ?? 'General' }),
  };
}

function isThere(snapshot: SheetSnapshot, { rowIndex, columnIndex, value, formula }: CellChange): boolean {
  const now = at(snapshot, rowIndex, columnIndex);
  return formula === undefined ? now.formula === '' && now.value === value : now.formula === formula;
}

function at({ origin, values, formulas }: SheetSnapshot, rowIndex: number, columnIndex: number) {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return { value: values[r]?.[c] ?? '', formula: formulas[r]?.[c] ?? '' };
}
