/**
 * Adds rows to a table of "Plan setup" that records what happened, such as "Plan updates": below the last row that holds
 * anything, never over one. The table is created to the right of everything when first needed.
 */
import { largest } from '../long-lists';
import { changesAnything, emptySheet, type SheetChange } from '../change/change-set';
import { linesOf } from '../change/lines-of';
import type { CellChange } from '../change/parts/cells';
import type { PageChange } from '../change/parts/page';
import { HEADER_ROW, layOutTable } from '../change/settings-sheet/setup-sheet';
import { obstacle, success, type Outcome } from '../outcome';
import {
  findSetupTables,
  isNamedSetup,
  setupSheetState,
  type FoundTable,
  type SetupSheet,
} from '../read/setup/find-setup-tables';
import type { RowCell } from '../read/setup/setup-row';
import { setupTableName } from '../read/setup/setup-table-name';
import type { SetupTable } from '../read/setup/setup-table';
import { SETUP_SHEET } from '../read/setup/setup-words';
import { setupTable, type SetupTableId } from '../read/setup/tables';
import type { Area, SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** What the pages of a record say above and below. */
type Printed = Pick<PageChange, 'header' | 'footer'>;

/** By column key; a column that is left out stays blank. */
export type RecordRow = ReadonlyMap<string, RowCell>;

/**
 * `snapshots` as they will be when it is written, including "Plan setup". With `printed` its words wrap, and the sheet prints
 * this record alone.
 */
export function addRecords(
  id: SetupTableId,
  rows: readonly RecordRow[],
  snapshots: readonly SheetSnapshot[],
  printed: Printed | null = null,
): Outcome<readonly SheetChange[]> {
  if (rows.length === 0) return success([]);
  const sheet = snapshots.find(isNamedSetup);
  if (!sheet) {
    const sheets = snapshots.map(({ name }) => name);
    return obstacle({ code: 'sheet-not-found', sheet: SETUP_SHEET, sheets });
  }
  if (setupSheetState(snapshots) === 'foreign')
    return obstacle({ code: 'setup-sheet-taken', sheet: sheet.name });
  const { grid, tables } = findSetupTables(sheet);
  const found = tables.get(id);
  const change = found ? below(found, grid, rows, printed) : newTable(setupTable(id), sheet, rows, printed);
  return success(changesAnything(change) ? [change] : []);
}

/** Wrapped words would make the rows of other tables higher, so they stand below all of them. */
const ROWS_BETWEEN = 3;

function newTable(
  table: SetupTable,
  sheet: SheetSnapshot,
  rows: readonly RecordRow[],
  printed: Printed | null,
): SheetChange {
  const firstColumn = sheet.origin.columnIndex + sheet.columnCount + 1;
  const headerRow = printed ? sheet.origin.rowIndex + sheet.rowCount + ROWS_BETWEEN : HEADER_ROW;
  const body = rows.map((row) => table.columns.map(({ key }) => row.get(key) ?? { value: '' }));
  const laid = layOutTable(table, firstColumn, body, headerRow);
  const title = { rowIndex: headerRow - 1, columnIndex: firstColumn, value: table.title };
  return {
    ...emptySheet(sheet.name),
    cells: [title, ...laid.cells].map((cell) => ({ ...cell, before: '' })),
    tables: [{ name: setupTableName(sheet, table, null), area: laid.area }],
    formats: [
      {
        area: {
          rowIndex: title.rowIndex,
          columnIndex: firstColumn,
          rowCount: printed ? 2 : 1,
          columnCount: printed ? table.columns.length : 1,
        },
        bold: true,
      },
      ...(printed ? [wrapped({ ...laid.area, rowIndex: headerRow + 1, rowCount: rows.length })] : []),
    ],
    rows: printed ? heightsOf(table, rows, headerRow + 1) : [],
    page: printed && pageOf(laid.area, printed),
    columns: table.columns.map(({ width }, at) => ({ columnIndex: firstColumn + at, width })),
  };
}

/** Dates too begin at the left, away from the next column. */
const wrapped = (area: Area): SheetChange['formats'][number] => ({
  area,
  wrap: true,
  vertical: 'top',
  horizontal: 'left',
});

/** In points: a line of Excel's usual font, and the highest row that there is. */
const LINE_POINTS = 15;
const HIGHEST = 409;

/** Not every program fits rows to wrapped words when it opens a file. */
const heightsOf = (
  { columns }: Pick<SetupTable, 'columns'>,
  rows: readonly RecordRow[],
  firstRow: number,
): SheetChange['rows'] =>
  rows.map((row, at) => {
    const lines = columns.map(({ key, width }) => linesOf(String(row.get(key)?.value ?? ''), width));
    return {
      rowIndex: firstRow + at,
      rowCount: 1,
      height: Math.min(HIGHEST, LINE_POINTS * Math.max(1, largest(lines))),
    };
  });

/** A4, as wide as the record, with its title and its header on each page. */
const pageOf = (area: Area, printed: Printed): PageChange => ({
  paper: 'a4',
  orientation: 'landscape',
  narrow: true,
  titleRows: [area.rowIndex - 1, area.rowIndex],
  printArea: { ...area, rowIndex: area.rowIndex - 1, rowCount: area.rowCount + 1 },
  breaksBefore: [],
  ...printed,
  gridlines: true,
  frozenRows: 0,
});

/** Below whatever staff have written under the table, too. */
function below(
  found: FoundTable,
  grid: SetupSheet['grid'],
  rows: readonly RecordRow[],
  printed: Printed | null,
): SheetChange {
  const { area, headerRow, firstColumn, lastColumn, columnOf } = found;
  const isBlank = (row: number): boolean => {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (grid.kindAt(row, column) !== 'blank') return false;
    return true;
  };
  let first = Math.max(grid.endRow, area ? area.rowIndex + area.rowCount : 0);
  while (first > headerRow + 1 && isBlank(first - 1)) first -= 1;
  const cells = rows.flatMap((row, at) =>
    [...row].flatMap(([key, cell]): CellChange[] => {
      const columnIndex = columnOf.get(key);
      return columnIndex === undefined ? [] : [{ rowIndex: first + at, columnIndex, ...cell, before: '' }];
    }),
  );
  const { snapshot } = grid;
  const rowCount = first + rows.length - headerRow;
  const own = { columnIndex: firstColumn, columnCount: lastColumn - firstColumn + 1 };
  // Another Excel table below: this one cannot grow, and its new rows go below both, where they are still read.
  const isInTheWay = snapshot.tables.some(
    (each) =>
      each.area.rowIndex > headerRow &&
      each.area.columnIndex <= lastColumn &&
      firstColumn < each.area.columnIndex + each.area.columnCount,
  );
  const grows = area !== null && rowCount > area.rowCount && !isInTheWay;
  return {
    ...emptySheet(snapshot.name),
    cells,
    formats: printed ? [wrapped({ ...own, rowIndex: first, rowCount: rows.length })] : [],
    rows: printed ? heightsOf(found.table, rows, first) : [],
    page: printed && pageOf({ ...own, rowIndex: headerRow, rowCount }, printed),
    grow: grows
      ? [{ name: setupTableName(snapshot, found.table, area), from: area, to: { ...area, rowCount } }]
      : [],
  };
}
