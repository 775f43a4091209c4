/**
 * Finds the tables on the sheet "Plan setup" by their headers, wherever staff have moved them and whatever the order of
 * their columns. An Excel table defines where its rows end; one converted to plain cells ends where another header
 * begins.
 */
import { appendAll, largest, smallest } from '../../long-lists';
import { sheetGrid, type SheetGrid } from '../recognise/sheet-grid';
import type { Area, SheetSnapshot } from '../sheet/sheet-snapshot';
import type { SetupTable } from './setup-table';
import { isStoreText } from './stored-text';
import { SETUP_MARK, SETUP_SHEET } from './setup-words';
import { SETUP_TABLES, type SetupTableId } from './tables';

export interface FoundTable {
  readonly table: SetupTable<SetupTableId>;
  readonly headerRow: number;
  /** Column index by column key. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The header's text; `''` outside the table. */
  readonly headerAt: (columnIndex: number) => string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows that belong to it, from the top down, including blank ones. */
  readonly rows: readonly number[];
  /** Rows with content in its columns that are detached: below a blank row and outside the Excel table. */
  readonly apart: readonly number[];
  /** The Excel table; `null` if it was converted to plain cells. */
  readonly area: Area | null;
}

export interface SetupSheet {
  readonly grid: SheetGrid;
  readonly tables: ReadonlyMap<SetupTableId, FoundTable>;
}

/** `absent`: there is no sheet of that name, or it is empty. `foreign`: the sheet of that name is not the add-in's. */
export type SetupSheetState = 'absent' | 'ours' | 'foreign';

export const isNamedSetup = ({ name }: Pick<SheetSnapshot, 'name'>): boolean =>
  name.trim().toLowerCase() === SETUP_SHEET.toLowerCase();

export function setupSheetState(snapshots: readonly SheetSnapshot[]): SetupSheetState {
  const named = snapshots.find(isNamedSetup);
  if (!named || named.rowCount === 0) return 'absent';
  return isSetupSheet(named) ? 'ours' : 'foreign';
}

/** Whether it is the add-in's own sheet, and so never a plan. */
export function isSetupSheet(snapshot: SheetSnapshot): boolean {
  if (!isNamedSetup(snapshot)) return false;
  const names = new Set(SETUP_TABLES.map(({ name }) => name.toLowerCase()));
  if (snapshot.tables.some(({ name }) => names.has(name.toLowerCase()))) return true;
  const { grid, tables } = findSetupTables(snapshot);
  // The journal is written first, starting with its title, so an interrupted write may leave nothing else.
  const isBegun = tables.has('journal') || saysOnlyTitles(grid);
  return bearsMark(grid) || tables.has('settings') || tables.size > 1 || isBegun;
}

function saysOnlyTitles(grid: SheetGrid): boolean {
  const titles = new Set(SETUP_TABLES.map(({ title }) => title));
  for (let row = grid.firstRow; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++)
      if (grid.kindAt(row, column) !== 'blank') {
        const text = grid.textAt(row, column);
        if (!titles.has(text) && !isStoreText(text)) return false;
      }
  return grid.endRow > grid.firstRow;
}

const MARK_ROWS = 12;

function bearsMark(grid: SheetGrid): boolean {
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + MARK_ROWS); row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      if (grid.textAt(row, column).startsWith(SETUP_MARK)) return true;
    }
  }
  return false;
}

export function findSetupTables(snapshot: SheetSnapshot): SetupSheet {
  const grid = sheetGrid(snapshot);
  const headers: Header[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (const run of runsIn(grid, row, snapshot)) appendAll(headers, headersIn(run, row));
  }
  const tables = new Map<SetupTableId, FoundTable>();
  for (const header of headers) {
    if (tables.has(header.table.id)) continue;
    const below = headers.filter(
      (other) =>
        other.headerRow > header.headerRow &&
        other.firstColumn <= header.lastColumn &&
        header.firstColumn <= other.lastColumn,
    );
    let end = Math.min(grid.endRow, smallest(below.map(({ headerRow }) => headerRow)));
    while (end > header.headerRow + 1 && isTitle(grid, end - 1, header)) end -= 1;
    tables.set(header.table.id, { ...header, ...rowsBelow(grid, header, end) });
  }
  return { grid, tables };
}

type Header = Omit<FoundTable, 'rows' | 'apart'>;

interface Run {
  readonly area: Area | null;
  readonly cells: readonly { readonly columnIndex: number; readonly text: string }[];
}

const LONGEST_HEADER = 60;

/** The row's texts, split at blank cells and at the edges of Excel tables. */
function runsIn(grid: SheetGrid, row: number, { tables }: SheetSnapshot): readonly Run[] {
  const areaAt = (column: number) =>
    tables.find(
      ({ area }) =>
        area.rowIndex === row && area.columnIndex <= column && column < area.columnIndex + area.columnCount,
    )?.area ?? null;
  const runs: { area: Area | null; cells: { columnIndex: number; text: string }[] }[] = [];
  let open = false;
  for (let columnIndex = grid.firstColumn; columnIndex < grid.endColumn; columnIndex++) {
    const text = grid.textAt(row, columnIndex);
    if (text === '' || text.length > LONGEST_HEADER) {
      open = false;
      continue;
    }
    const area = areaAt(columnIndex);
    const last = runs[runs.length - 1];
    if (open && last && last.area === area) last.cells.push({ columnIndex, text });
    else runs.push({ area, cells: [{ columnIndex, text }] });
    open = true;
  }
  return runs.filter(({ cells }) => cells.length > 1);
}

/**
 * Tables with more identifying columns come first, because those that identify one table may also occur in a larger
 * one.
 */
const BY_IDENTIFYING = [...SETUP_TABLES].sort((a, b) => identifyingCount(b) - identifyingCount(a));

function identifyingCount({ columns }: Pick<SetupTable, 'columns'>): number {
  return columns.filter(({ tells }) => tells).length;
}

/** The tables whose identifying columns are in the run; two tables moved next to each other can share one run. */
function headersIn({ area, cells }: Run, headerRow: number): readonly Header[] {
  const found: Header[] = [];
  let rest = cells;
  for (const table of BY_IDENTIFYING) {
    const columnOf = new Map<string, number>();
    for (const { columnIndex, text } of rest) {
      const key = columnKey(table, text);
      if (key !== null && !columnOf.has(key)) columnOf.set(key, columnIndex);
    }
    if (table.columns.some(({ key, tells }) => tells && !columnOf.has(key))) continue;
    const taken = new Set(columnOf.values());
    const first = smallest(taken);
    const last = largest(taken);
    const firstColumn = area?.columnIndex ?? first;
    const lastColumn = area ? area.columnIndex + area.columnCount - 1 : last;
    const words = new Map(rest.map(({ columnIndex, text }) => [columnIndex, text]));
    const headerAt = (column: number) => words.get(column) ?? '';
    found.push({ table, headerRow, columnOf, headerAt, firstColumn, lastColumn, area });
    rest = rest.filter(({ columnIndex }) => columnIndex < firstColumn || columnIndex > lastColumn);
  }
  return found;
}

function columnKey(table: SetupTable, header: string): string | null {
  const wanted = header.toLowerCase().replace(/\s+/g, ' ');
  const exact = table.columns.find(({ title }) => title.toLowerCase() === wanted);
  return (exact ?? table.columns.find(({ also }) => also.includes(wanted)))?.key ?? null;
}

/** A title above a table is not a row of the table above it. */
function isTitle(grid: SheetGrid, row: number, { firstColumn, lastColumn }: Header): boolean {
  const texts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = grid.textAt(row, column);
    if (text !== '') texts.push(text);
  }
  return texts.length === 1 && SETUP_TABLES.some(({ title }) => title === texts[0]);
}

function rowsBelow(grid: SheetGrid, header: Header, end: number): Pick<FoundTable, 'rows' | 'apart'> {
  const blank = (row: number) => {
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      if (grid.textAt(row, column) !== '' || grid.kindAt(row, column) === 'error') return false;
    }
    return true;
  };
  const { area } = header;
  const inTable = area ? area.rowIndex + area.rowCount : 0;
  const rows: number[] = [];
  const apart: number[] = [];
  let joined = true;
  for (let row = header.headerRow + 1; row < end; row++) {
    const isBlank = blank(row);
    // Plain cells have no defined end, so a blank row or two between entries is allowed.
    if (row >= inTable && area && isBlank) joined = false;
    if (joined) rows.push(row);
    else if (!isBlank) apart.push(row);
  }
  return { rows, apart };
}
