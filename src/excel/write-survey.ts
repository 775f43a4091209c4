/**
 * Looks, in two exchanges and before anything is written, at what stands where a plan would write: protection, filters,
 * merged cells, tables, and cells that someone has changed or filled meanwhile. Gives the obstacle, or what was found.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import { a1 } from '../plan/sheet/a1';
import type { PlannedCell } from '../plan/layout/planned-parts';
import type { PlannedSheet, SheetPlan } from '../plan/layout/sheet-plan';
import type { Area } from '../plan/sheet/sheet-snapshot';
import { addressOf, holds, intersects } from './areas';
import { cellRectangles } from './cell-rectangles';
import { mergePieces } from './read-snapshot-sizes';

/** A planned sheet and what the workbook has of it. */
export interface SurveyedSheet {
  readonly plan: PlannedSheet;
  /** The sheet is to be made. */
  readonly isNew: boolean;
  /** Where each planned table lies now, by name in lower case; only those on this sheet. */
  readonly tables: ReadonlyMap<string, Area>;
  /** Table names of the workbook that another sheet has taken, in lower case. */
  readonly taken: ReadonlySet<string>;
}

const RECTANGLE_CELLS = 20_000;

export async function surveyPlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<Outcome<readonly SurveyedSheet[]>> {
  const listed = await askNames(context);
  const has = ({ name }: PlannedSheet) => listed.sheets.some((sheet) => isNamed(sheet, name));
  const missing = plan.sheets.find((planned) => planned.when === 'exists' && !has(planned));
  if (missing) return obstacle({ code: 'sheet-not-found', sheet: missing.name, sheets: listed.sheets });
  if (listed.structureProtected && !plan.sheets.every(has))
    return obstacle({ code: 'sheet-protected', sheet: null });
  // What is there is asked for by name: no question is put to an object that may be null.
  const asked = plan.sheets.map((planned) => (has(planned) ? ask(context, planned, listed.tables) : null));
  if (asked.some((answer) => answer !== null)) await context.sync();
  const surveyed: SurveyedSheet[] = [];
  for (const [at, planned] of plan.sheets.entries()) {
    const answer = asked[at] ?? null;
    const tables = answer ? tablesFound(answer) : new Map<string, Area>();
    const problem = answer && standsInTheWay(answer, tables);
    if (problem) return obstacle(problem);
    const elsewhere = listed.tables.filter(({ sheet }) => !isNamed(sheet, planned.name));
    const taken = new Set(elsewhere.map(({ name }) => name.toLowerCase()));
    surveyed.push({ plan: planned, isNew: answer === null, tables, taken });
  }
  return success(surveyed);
}

interface Names {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
}

async function askNames(context: Excel.RequestContext): Promise<Names> {
  const { worksheets, tables, protection } = context.workbook;
  protection.load('protected');
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    structureProtected: protection.protected,
  };
}

const isNamed = (sheet: string, name: string): boolean => sheet.toLowerCase() === name.toLowerCase();

type Asked = ReturnType<typeof ask>;

function ask(context: Excel.RequestContext, plan: PlannedSheet, present: Names['tables']) {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  const tables = plan.tables.map((table) => {
    const isHere = present.some((each) => isNamed(each.name, table.name) && isNamed(each.sheet, plan.name));
    const range = isHere ? sheet.tables.getItem(table.name).getRange() : null;
    range?.load('rowIndex,columnIndex,rowCount,columnCount');
    const fresh = sheet.getRange(addressOf(table.area));
    fresh.load('values');
    const others = fresh.getTables(false);
    others.load('items/name');
    return { table, range, fresh, others };
  });
  const touched = [...columnBounds(plan.cells), ...plan.tables.map(({ area }) => area)];
  // A range tells only of merges that begin in it: asked from the first cell on.
  const merges = upToLast(touched)
    .flatMap(mergePieces)
    .map((area) => {
      const merged = sheet.getRange(addressOf(area)).getMergedAreasOrNullObject();
      merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
      return merged;
    });
  const expected = cellRectangles(
    plan.cells.filter(({ before }) => before !== undefined),
    RECTANGLE_CELLS,
  ).map((rectangle) => {
    const range = sheet.getRange(addressOf(rectangle.area));
    range.load('values');
    return { rectangle, range };
  });
  return { plan, sheet, tables, merges, expected };
}

/** Where each planned table lies now, by name in lower case. */
function tablesFound({ tables }: Asked): ReadonlyMap<string, Area> {
  const found = new Map<string, Area>();
  for (const { table, range } of tables) {
    if (!range) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    found.set(table.name.toLowerCase(), { rowIndex, columnIndex, rowCount, columnCount });
  }
  return found;
}

function standsInTheWay(asked: Asked, tables: ReadonlyMap<string, Area>) {
  const { plan, sheet } = asked;
  if (sheet.protection.protected) return { code: 'sheet-protected', sheet: plan.name } as const;
  const filtered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((each) => each.autoFilter.isDataFiltered);
  if (filtered) return { code: 'filter-active', sheet: plan.name } as const;
  const merges: Area[] = asked.merges.flatMap((merged) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          rowIndex,
          columnIndex,
          rowCount,
          columnCount,
        })),
  );
  const cut = plan.tables.some(({ area }) => merges.some((merge) => intersects(merge, area)));
  if (cut || underMerge(plan.cells, merges))
    return { code: 'merged-cells-in-the-way', sheet: plan.name } as const;
  const planned = new Set(plan.tables.map(({ name }) => name.toLowerCase()));
  const overOther = asked.tables.some(({ others }) =>
    others.items.some(({ name }) => !planned.has(name.toLowerCase())),
  );
  if (overOther) return { code: 'merged-cells-in-the-way', sheet: plan.name } as const;
  // What was there when the change was planned may be written over: it is compared below.
  const known = new Set(plan.cells.filter(({ before }) => before !== undefined).map(nameOf));
  const filled = asked.tables.flatMap(({ fresh, table }) =>
    filledCells(fresh.values, table.area, [...tables.values()], known),
  );
  if (filled.length > 0) return { code: 'cells-in-the-way', sheet: plan.name, cells: filled } as const;
  const changed = asked.expected.flatMap(({ rectangle, range }) =>
    rectangle.rows.flatMap((row, r) =>
      row.filter((cell, c) => range.values[r]?.[c] !== cell.before).map(nameOf),
    ),
  );
  return changed.length > 0
    ? ({ code: 'changed-since-read', sheet: plan.name, cells: changed } as const)
    : null;
}

const nameOf = ({ rowIndex, columnIndex }: PlannedCell): string => a1(rowIndex, columnIndex);

/** From the sheet's first cell to the last of the areas. */
function upToLast(areas: readonly Area[]): readonly Area[] {
  const end = (ends: readonly number[]): number => ends.reduce((last, each) => Math.max(last, each), 0);
  const rowCount = end(areas.map((area) => area.rowIndex + area.rowCount));
  const columnCount = end(areas.map((area) => area.columnIndex + area.columnCount));
  return rowCount === 0 ? [] : [{ rowIndex: 0, columnIndex: 0, rowCount, columnCount }];
}

/** The bounds of the cells in each column: merged cells beside them do not matter. */
function columnBounds(cells: readonly PlannedCell[]): readonly Area[] {
  const bounds = new Map<number, { first: number; last: number }>();
  for (const { rowIndex, columnIndex } of cells) {
    const known = bounds.get(columnIndex);
    bounds.set(columnIndex, {
      first: Math.min(rowIndex, known?.first ?? rowIndex),
      last: Math.max(rowIndex, known?.last ?? rowIndex),
    });
  }
  return [...bounds].map(([columnIndex, { first, last }]) => ({
    rowIndex: first,
    rowCount: last - first + 1,
    columnIndex,
    columnCount: 1,
  }));
}

/** A cell that a merge hides would be written and never seen. */
function underMerge(cells: readonly PlannedCell[], merges: readonly Area[]): boolean {
  if (merges.length === 0) return false;
  const planned = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
  return merges.some((merge) => {
    for (let row = merge.rowIndex; row < merge.rowIndex + merge.rowCount; row += 1) {
      for (let column = merge.columnIndex; column < merge.columnIndex + merge.columnCount; column += 1) {
        const isCorner = row === merge.rowIndex && column === merge.columnIndex;
        if (!isCorner && planned.has(`${row},${column}`)) return true;
      }
    }
    return false;
  });
}

/** Cells of a table's new place that hold something though none of the plan's tables had them. */
function filledCells(
  values: readonly (readonly unknown[])[],
  area: Area,
  tables: readonly Area[],
  known: ReadonlySet<string>,
): readonly string[] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const [rowIndex, columnIndex] = [area.rowIndex + r, area.columnIndex + c];
      const address = a1(rowIndex, columnIndex);
      const free = value === '' || known.has(address);
      return free || tables.some((table) => holds(table, rowIndex, columnIndex)) ? [] : [address];
    }),
  );
}
