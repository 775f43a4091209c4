/**
 * Finds the add-in's columns in a sheet: by the workbook's names, and where they are missing by the rating formulas, which
 * no one else writes: Excel keeps a formula's references right when columns and rows move, so they say where the other
 * columns are, whatever the headers say by now.
 */
import { ratingFormula } from '../../judge/rating/rating-formula';
import { RATING_CELLS, type RatingCell } from '../../judge/rating/rating-cells';
import { SETTING_NAMES, type RatingReferences } from '../../judge/rating/rating-formula-terms';
import { columnIndexOf } from '../../read/sheet/a1';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { FLAG_COLUMNS, LOOSE_COLUMNS, type FlagColumnId } from './flag-columns';
import { headerAbove, isHeader, textAt } from './flag-headers';
import type { FlagSet } from './flag-set';
import { withNamedFlags } from './named-flags';

/** Every set of the sheet, by column, then by row. */
export const findFlags = (snapshot: SheetSnapshot): readonly FlagSet[] =>
  withNamedFlags(snapshot, flagsByFormulas(snapshot));

function flagsByFormulas(snapshot: SheetSnapshot): readonly FlagSet[] {
  const ratings = new Map<number, number[]>();
  snapshot.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (!isRating(formula)) return;
      const columnIndex = snapshot.origin.columnIndex + c;
      const rows = ratings.get(columnIndex) ?? [];
      rows.push(snapshot.origin.rowIndex + r);
      ratings.set(columnIndex, rows);
    }),
  );
  return [...ratings]
    .sort(([a], [b]) => a - b)
    .flatMap(([columnIndex, rows]) =>
      runs(snapshot, columnIndex, rows).map((run) => setOf(snapshot, columnIndex, run)),
    );
}

const isRating = (formula: string): boolean =>
  formula.length > 100 && formula.includes(SETTING_NAMES.asOf) && formula.includes(SETTING_NAMES.scheme);

/** Rows of one column, parted where a header of ours stands between: plans below each other. */
function runs(
  snapshot: SheetSnapshot,
  columnIndex: number,
  rows: readonly number[],
): readonly (readonly number[])[] {
  const parted: number[][] = [];
  let before = -1;
  for (const row of rows) {
    const open = parted.at(-1);
    if (!open || headerBetween(snapshot, columnIndex, before, row)) parted.push([row]);
    else open.push(row);
    before = row;
  }
  return parted;
}

function headerBetween(snapshot: SheetSnapshot, columnIndex: number, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++)
    if (isHeader('rag', textAt(snapshot, row, columnIndex))) return true;
  return false;
}

function setOf(snapshot: SheetSnapshot, ragColumn: number, rows: readonly number[]): FlagSet {
  const first = rows[0] ?? 0;
  let headerRow = first - 1;
  while (headerRow > snapshot.origin.rowIndex && textAt(snapshot, headerRow, ragColumn) === '') headerRow--;
  const columnOf = new Map<FlagColumnId, number>([['rag', ragColumn]]);
  const told = referencesOf(formulaAt(snapshot, first, ragColumn), (id, column) =>
    isHeader(id, textAt(snapshot, headerRow, column)),
  );
  for (const [id, column] of told) columnOf.set(id, column);
  headerRow = headerAbove(snapshot, columnOf, first) ?? headerRow;
  for (const [id, column] of looseColumns(snapshot, headerRow, columnOf)) columnOf.set(id, column);
  return {
    headerRow: Math.max(headerRow, 0),
    rows: [...rows, ...keyedRows(snapshot, rows.at(-1) ?? first, columnOf.get('key'))],
    columnOf,
  };
}

const KEY = /#[a-z0-9]{8}(?:-\d+)?$/;

/** Rows right below whose rating was typed over, by the key of their action. */
function keyedRows(snapshot: SheetSnapshot, last: number, keyColumn: number | undefined): readonly number[] {
  const rows: number[] = [];
  if (keyColumn === undefined) return rows;
  for (let row = last + 1; KEY.test(textAt(snapshot, row, keyColumn)); row += 1) rows.push(row);
  return rows;
}

/** The formula as it is printed, with the cells' ids in place of their addresses. */
const TEMPLATE = ratingFormula(
  Object.fromEntries(RATING_CELLS.map((cell) => [cell, `<${cell}>`])) as RatingReferences,
);
const IDS = [...TEMPLATE.matchAll(/<([a-zA-Z]+)>/g)].map(([, id]) => id as RatingCell);
const SHAPE = TEMPLATE.replace(/<[a-zA-Z]+>/g, '$');
/** A cell's address; of a column that was deleted, Excel leaves an error. */
const REFERENCE = /\$?\b([A-Z]{1,3})\$?\d{1,7}\b|#REF!/g;

/**
 * Where the formula's cells are. Of a formula that another version printed, or that someone changed, only what is also
 * headed as ours: a column of the board's must never be taken for one.
 */
function referencesOf(
  formula: string,
  isHeaded: (id: FlagColumnId, column: number) => boolean,
): ReadonlyMap<FlagColumnId, number> {
  const found = new Map<FlagColumnId, number>();
  const columns: (number | null)[] = [];
  const shape = formula.replace(REFERENCE, (_, letters: string | undefined) => {
    columns.push(letters === undefined ? null : columnIndexOf(letters));
    return '$';
  });
  columns.forEach((column, at) => {
    if (column === null) return;
    const id = shape === SHAPE ? IDS[at] : RATING_CELLS.find((cell) => isHeaded(cell, column));
    if (id !== undefined) found.set(id, column);
  });
  return found;
}

/** How far right of the others one is looked for: columns may have been put in between. */
const REACH = 2 * LOOSE_COLUMNS.length;

/**
 * No formula refers to them: they stand among the others and right of them, under their headers. The search ends where a
 * header comes again, for there another set begins.
 */
function looseColumns(
  snapshot: SheetSnapshot,
  headerRow: number,
  told: ReadonlyMap<FlagColumnId, number>,
): ReadonlyMap<FlagColumnId, number> {
  const found = new Map<FlagColumnId, number>();
  const taken = new Set(told.values());
  const last = Math.max(...taken);
  for (let at = Math.min(...taken); at <= last + REACH; at++) {
    if (taken.has(at)) continue;
    const text = textAt(snapshot, headerRow, at);
    const id = LOOSE_COLUMNS.find((loose) => !found.has(loose) && isHeader(loose, text));
    if (id !== undefined) found.set(id, at);
    else if (at > last && FLAG_COLUMNS.some((column) => isHeader(column.id, text))) break;
  }
  return found;
}

const formulaAt = ({ origin, formulas }: SheetSnapshot, rowIndex: number, columnIndex: number): string =>
  formulas[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] ?? '';
