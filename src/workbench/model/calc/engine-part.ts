/**
 * Calculates some formulas of a workbook on their own: shows the engine these as formulas and their precedents as plain
 * values. Returns `false`, with nothing written to neighbouring cells, if a result would spill.
 */
import { calculateFormulas, type CellLike, type WorkbookLike } from '@cj-tech-master/excelts/formula';
import { definedNames, userFunctions, type Clock } from '../engine-workbook';
import { tablesOf } from '../engine-sheet';
import { keepsResult } from '../plan-functions/add-in-functions';
import { COLUMN_LIMIT, ROW_LIMIT } from '../area';
import { getCell, type Sheet, type Workbook } from '../workbook';
import { extents, readArea, readUsed, type Covered, type Extent } from './area-values';
import { isOutOfTime, mayRead, TOO_MUCH } from './budget';
import { fromEngine, toEngine } from './engine-values';
import type { FormulaNode } from './formula-nodes';
import { partCell } from './part-cell';
import { answerFormulaCall, FORMULA_FUNCTION, sheetNumber } from './place';
import { cellsOf } from './too-large';
import { AREA_FUNCTION, type Surroundings } from './surroundings';

/** Formulas per batch: the engine caches at most ten thousand parsed texts per workbook object. */
const AT_ONCE = 8_000;
/**
 * Formulas of one calculation whose parsed texts are kept for the next: of more, the engine would forget each before it
 * came round again.
 */
export const PARSED_KEPT = AT_ONCE;

/** The workbook object shown to the engine, kept for as long as its cache of parsed texts is useful. */
export interface Shown {
  readonly like: WorkbookLike;
  content: Content;
}

interface Content {
  readonly cells: ReadonlyMap<Sheet, ReadonlyMap<number, ReadonlyMap<number, CellLike>>>;
  spilt: boolean;
  clock: Clock;
  area: (number: number, usedOnly: boolean) => unknown;
  extent: (sheet: Sheet) => Extent;
}

export interface Calculation {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  readonly clock: Clock;
  readonly isCovered: Covered;
  readonly shown: Shown[];
}

/** `due`: formulas of one stage, in dependency order. Once the budget is spent, the rest show #NUM!. */
export function workOut(due: readonly FormulaNode[], calculation: Calculation): boolean {
  const { workbook, surroundings, isCovered, clock, shown } = calculation;
  const extent = extents();
  const nodes = due.filter((node) => {
    const isAdmitted = mayRead(cellsRead(node, extent));
    if (!isAdmitted) node.cell.value = TOO_MUCH;
    return isAdmitted;
  });
  const areas = new Map<string, unknown>();
  const area = (number: number, usedOnly: boolean): unknown => {
    const key = `${number} ${usedOnly}`;
    let values = areas.get(key);
    const place = surroundings.areas[number];
    if (values === undefined && place) {
      values = usedOnly ? readUsed(place, isCovered) : readArea(place, extent(place.sheet), isCovered);
      areas.set(key, values);
    }
    return values;
  };
  for (let from = 0, part = 0; from < nodes.length; from += AT_ONCE, part += 1) {
    if (isOutOfTime()) {
      for (const { cell } of nodes.slice(from)) cell.value = TOO_MUCH;
      break;
    }
    const content: Content = {
      cells: cellsFor(nodes.slice(from, from + AT_ONCE), extent, isCovered, () => (content.spilt = true)),
      spilt: false,
      clock,
      area,
      extent,
    };
    const present = shown[part] ?? show(workbook, content);
    shown[part] = present;
    present.content = content;
    calculateFormulas(present.like);
    if (content.spilt) {
      shown.length = 0;
      return false;
    }
  }
  return true;
}

/** Number of cells that the engine reads one by one for a formula. */
const cellsRead = ({ reading }: FormulaNode, extent: (sheet: Sheet) => Extent): number =>
  reading.slots.reduce((sum, slot) => (slot.asValues ? sum : sum + cellsOf(slot, extent)), 0);

function cellsFor(
  nodes: readonly FormulaNode[],
  extent: (sheet: Sheet) => Extent,
  isCovered: Covered,
  spill: () => void,
): Content['cells'] {
  const sheets = new Map<Sheet, Map<number, Map<number, CellLike>>>();
  const rowOf = (sheet: Sheet, rowIndex: number): Map<number, CellLike> => {
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map<number, Map<number, CellLike>>()));
    let row = rows.get(rowIndex);
    if (!row) rows.set(rowIndex, (row = new Map<number, CellLike>()));
    return row;
  };
  for (const { sheet, rowIndex, columnIndex, cell, reading } of nodes)
    rowOf(sheet, rowIndex).set(
      columnIndex,
      partCell(rowIndex, columnIndex, cell, keepsResult(cell) ? undefined : reading.text, spill),
    );
  const name = (sheet: Sheet, rowIndex: number, columnIndex: number): void => {
    const cell = getCell(sheet, rowIndex, columnIndex);
    if (!cell || cell.value === null || isCovered(sheet, rowIndex, columnIndex)) return;
    const row = rowOf(sheet, rowIndex);
    if (!row.has(columnIndex)) row.set(columnIndex, partCell(rowIndex, columnIndex, cell, undefined, spill));
  };
  for (const { reading } of nodes) {
    for (const { sheet, area, asValues, asFormula } of reading.slots) {
      if (asValues || asFormula) continue;
      const rowEnd = area.rowCount === ROW_LIMIT ? extent(sheet).bottom : area.rowIndex + area.rowCount;
      const columnEnd =
        area.columnCount === COLUMN_LIMIT ? extent(sheet).right : area.columnIndex + area.columnCount;
      for (let row = area.rowIndex; row < rowEnd; row += 1)
        for (let column = area.columnIndex; column < columnEnd; column += 1) name(sheet, row, column);
    }
  }
  return sheets;
}

const NOWHERE: ReadonlyMap<number, ReadonlyMap<number, CellLike>> = new Map();

function show(workbook: Workbook, first: Content): Shown {
  const shown: { like: WorkbookLike; content: Content } = { like: null as never, content: first };
  const sheets = new Map<Sheet, WorkbookLike['worksheets'][number]>();
  const sheetLike = (sheet: Sheet): WorkbookLike['worksheets'][number] => {
    const rows = () => shown.content.cells.get(sheet) ?? NOWHERE;
    const find = (row: number, column: number) =>
      rows()
        .get(row - 1)
        ?.get(column - 1);
    return {
      id: sheetNumber(sheet),
      get name() {
        return sheet.name;
      },
      get dimensions() {
        const { bottom, right } = shown.content.extent(sheet);
        return bottom > 0 && right > 0 ? { top: 1, left: 1, bottom, right } : null;
      },
      eachRow: (...given: unknown[]) => {
        const callback = given[given.length - 1] as (row: unknown, number: number) => void;
        for (const [rowIndex, cells] of rows()) {
          const eachCell = (...args: unknown[]): void => {
            const visit = args[args.length - 1] as (cell: CellLike, column: number) => void;
            for (const [columnIndex, cell] of cells) visit(cell, columnIndex + 1);
          };
          callback({ hidden: false, eachCell }, rowIndex + 1);
        }
      },
      findCell: find,
      getCell: (row, column) =>
        find(row, column) ??
        partCell(row - 1, column - 1, { value: null }, undefined, () => (shown.content.spilt = true)),
      getTables: () => tablesOf(sheet),
      mergedRegions: [],
    };
  };
  const likeOf = (sheet: Sheet) => {
    let like = sheets.get(sheet);
    if (!like) sheets.set(sheet, (like = sheetLike(sheet)));
    return like;
  };
  const functions = new Map(userFunctions(workbook, () => shown.content.clock()));
  functions.set(AREA_FUNCTION, {
    minArity: 1,
    maxArity: 2,
    invoke: ([number, usedOnly]) =>
      shown.content.area((number as { value: number }).value, usedOnly !== undefined),
  });
  functions.set(FORMULA_FUNCTION, {
    minArity: 3,
    maxArity: 3,
    invoke: (given) =>
      toEngine(
        answerFormulaCall(
          workbook,
          given.map((each) => Number(fromEngine(each))),
        ),
      ),
  });
  shown.like = {
    get worksheets() {
      return workbook.sheets.filter(({ kind }) => kind === 'worksheet').map(likeOf);
    },
    getWorksheet: (id) => {
      const found = workbook.sheets.find((sheet) => sheet.name === id || likeOf(sheet).id === id);
      return found ? likeOf(found) : undefined;
    },
    definedNames: {
      getAllEntries: () => definedNames(workbook),
      getAllNames: () => definedNames(workbook),
    },
    get properties() {
      return { date1904: workbook.date1904 };
    },
    userFunctions: functions,
  };
  return shown;
}
