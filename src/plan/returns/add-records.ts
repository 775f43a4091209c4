/**
 * Adds rows to a table of "Plan setup" that records what happened, such as "Plan updates": below the last row that holds
 * anything, never over one. The table is created to the right of everything when first needed.
 */
import { changesAnything, emptySheet, type SheetChange } from '../change/change-set';
import type { CellChange } from '../change/parts/cells';
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
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** By column key; a column that is left out stays blank. */
export type RecordRow = ReadonlyMap<string, RowCell>;

/** `snapshots` as they will be when it is written, including "Plan setup". */
export function addRecords(
  id: SetupTableId,
  rows: readonly RecordRow[],
  snapshots: readonly SheetSnapshot[],
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
  const change = found ? below(found, grid, rows) : newTable(setupTable(id), sheet, rows);
  return success(changesAnything(change) ? [change] : []);
}

function newTable(table: SetupTable, sheet: SheetSnapshot, rows: readonly RecordRow[]): SheetChange {
  const firstColumn = sheet.origin.columnIndex + sheet.columnCount + 1;
  const body = rows.map((row) => table.columns.map(({ key }) => row.get(key) ?? { value: '' }));
  const laid = layOutTable(table, firstColumn, body);
  const title = { rowIndex: HEADER_ROW - 1, columnIndex: firstColumn, value: table.title };
  return {
    ...emptySheet(sheet.name),
    cells: [title, ...laid.cells].map((cell) => ({ ...cell, before: '' })),
    tables: [{ name: setupTableName(sheet, table, null), area: laid.area }],
    formats: [
      {
        area: { rowIndex: title.rowIndex, columnIndex: firstColumn, rowCount: 1, columnCount: 1 },
        bold: true,
      },
    ],
    columns: table.columns.map(({ width }, at) => ({ columnIndex: firstColumn + at, width })),
  };
}

/** Below whatever staff have written under the table, too. */
function below(found: FoundTable, grid: SetupSheet['grid'], rows: readonly RecordRow[]): SheetChange {
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
    grow: grows
      ? [{ name: setupTableName(snapshot, found.table, area), from: area, to: { ...area, rowCount } }]
      : [],
  };
}
