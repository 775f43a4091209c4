/**
 * The three kinds of exchange that read a workbook, one sync each: the list of sheets; the sizes of some sheets with
 * their first block; further blocks. No Office.js proxy leaves this file: plain data goes in and comes out.
 */
import type { Area, DateSystem } from '../plan/read/sheet/sheet-snapshot';
import type { FilterFound } from './read-filters';
import { askMillennium, dateSystemAlone, dateSystemOf, worksOutDates } from './date-system';
import { isDateRefusal } from './host-error';
import { askNames, askWordRules, type NamedArea, type WordRule } from './read-parts';
import type { CellGrids } from './read-snapshot-draft';
import type { Pending } from './read-snapshot-sizes';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface ListedTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

export interface Listing {
  readonly dateSystem: DateSystem;
  /** Excel calculates only when asked, so that what formulas show may be out of date. */
  readonly isManual: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  /** Defined names of the whole workbook. */
  readonly names: readonly NamedArea[];
}

export async function askListing(context: Excel.RequestContext): Promise<Listing> {
  try {
    return await listingOf(context, worksOutDates());
  } catch (error) {
    if (!worksOutDates() || !isDateRefusal(error)) throw error;
    return { ...(await listingOf(context, false)), dateSystem: await dateSystemAlone(context) };
  }
}

async function listingOf(context: Excel.RequestContext, withDate: boolean): Promise<Listing> {
  const { worksheets, tables, application } = context.workbook;
  application.load('calculationMode');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  const millennium = withDate ? askMillennium(context) : null;
  const names = askNames(context);
  await context.sync();
  return {
    names: names(),
    isManual: application.calculationMode === 'Manual',
    dateSystem: dateSystemOf(millennium?.value),
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === 'Visible',
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      sheetId: table.worksheet.id,
      name: table.name,
      hasHeaderRow: table.showHeaders,
      hasTotalRow: table.showTotals,
    })),
  };
}

export interface FirstLook {
  readonly area: Area;
  /** `null` where some rows are hidden and some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** `null` if not requested. */
  readonly merges: readonly Area[] | null;
  /** The part of the used range inside the window; `null` if they do not meet. */
  readonly cells: CellGrids | null;
  /** By table id. */
  readonly tableAreas: ReadonlyMap<string, Area>;
  /** `null` if not requested. */
  readonly wordRules: readonly WordRule[] | null;
  /** Filters of the sheet and of its tables; empty if not requested. */
  readonly filters: readonly FilterFound[];
}

export type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/** The window is rows 1 to `windowRows` of columns A to Z; 0 asks for no cells. */
export interface FirstQuestion {
  /** Whether Excel must be asked to calculate before its values are read. */
  readonly calculates: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly windowRows: number;
  readonly withMerges: boolean;
  /** Merged areas by sheet name that are known and so are not asked for. */
  readonly knownMerges: KnownMerges;
  readonly withRules: boolean;
  readonly withFilters: boolean;
}

export interface FirstLooks {
  /** One for each sheet. */
  readonly looks: readonly FirstLook[];
  /** As of this exchange, so they match the cells read in it. */
  readonly names: readonly NamedArea[];
}

export async function askFirst(context: Excel.RequestContext, question: FirstQuestion): Promise<FirstLooks> {
  if (question.calculates) context.workbook.application.calculate('Recalculate');
  const names = askNames(context);
  const asked = question.sheets.map(({ id, name }) => {
    const known = question.knownMerges.get(name);
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    const merged = question.withMerges && !known ? used.getMergedAreasOrNullObject() : null;
    merged?.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    const window =
      question.windowRows > 0
        ? used.getIntersectionOrNullObject(sheet.getRange(`A1:Z${question.windowRows}`))
        : null;
    window?.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes,numberFormat');
    const tables = question.tables
      .filter((table) => table.sheetId === id)
      .map((table) => {
        const range = context.workbook.tables.getItem(table.id).getRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        const filter = context.workbook.tables.getItem(table.id).autoFilter;
        if (question.withFilters) filter.load('isDataFiltered');
        return { id: table.id, name: table.name, range, filter };
      });
    const rules = question.withRules ? askWordRules(sheet) : () => null;
    const filter = question.withFilters ? askFilter(sheet) : () => [];
    return { used, known, merged, window, tables, rules, filter };
  });
  await context.sync();
  const looks = asked.map(({ used, known, merged, window, tables, rules, filter }) => ({
    area: areaOf(used),
    rowsHidden: used.rowHidden as boolean | null,
    columnsHidden: used.columnHidden as boolean | null,
    merges: known ?? (merged && mergesOf(merged)),
    cells: window && !window.isNullObject ? gridsOf(window, areaOf(window)) : null,
    tableAreas: new Map(tables.map(({ id, range }) => [id, areaOf(range)])),
    wordRules: rules(),
    filters: question.withFilters
      ? [
          ...filter(),
          ...tables.map(({ name, range, filter: { isDataFiltered } }) => ({
            table: name,
            area: areaOf(range),
            isFiltered: isDataFiltered,
          })),
        ]
      : [],
  }));
  return { looks, names: names() };
}

/** The sheet's own filter, if it has one. */
function askFilter({ autoFilter }: Excel.Worksheet): () => readonly FilterFound[] {
  const found = { range: autoFilter.getRangeOrNullObject() };
  autoFilter.load('isDataFiltered');
  found.range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () =>
    found.range.isNullObject
      ? []
      : [{ table: null, area: areaOf(found.range), isFiltered: autoFilter.isDataFiltered }];
}

export interface RangeAnswer {
  readonly asked: Pending;
  /** `null` where Excel silently returned none, as it does for a range that is far too large. */
  readonly cells: CellGrids | null;
  /** Absolute indexes of the hidden rows or columns, from 0. */
  readonly hidden: readonly number[];
  readonly merges: readonly Area[];
}

export async function askBlocks(
  context: Excel.RequestContext,
  blocks: readonly Pending[],
): Promise<readonly RangeAnswer[]> {
  const asked = blocks.map((block) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = block.area;
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    if (block.question === 'cells') range.load('values,formulas,valueTypes,numberFormat');
    const merged = block.question === 'merges' ? range.getMergedAreasOrNullObject() : null;
    merged?.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    return {
      block,
      range,
      merged,
      rows: block.question === 'rows' ? range.getRowProperties({ rowHidden: true }) : null,
      columns: block.question === 'columns' ? range.getColumnProperties({ columnHidden: true }) : null,
    };
  });
  await context.sync();
  return asked.map(({ block, range, merged, rows, columns }) => ({
    asked: block,
    cells: block.question === 'cells' ? gridsOf(range, block.area) : null,
    hidden: [
      ...indexesWhere(rows?.value ?? [], (row) => row.rowHidden === true, block.area.rowIndex),
      ...indexesWhere(columns?.value ?? [], (column) => column.columnHidden === true, block.area.columnIndex),
    ],
    merges: merged ? mergesOf(merged) : [],
  }));
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

export function gridsOf(range: Excel.Range, area: Area): CellGrids | null {
  const { values, formulas, valueTypes, numberFormat } = range;
  if (!Array.isArray(values) || !Array.isArray(formulas) || !Array.isArray(valueTypes)) return null;
  return {
    area,
    values,
    formulas,
    valueTypes,
    numberFormats: Array.isArray(numberFormat) ? numberFormat : [],
  };
}

export function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

function indexesWhere<T>(items: readonly T[], holds: (item: T) => boolean, first: number): number[] {
  return items.flatMap((item, at) => (holds(item) ? [first + at] : []));
}
