/**
 * Proposes the changes that bring one table of the sheet "Plan setup" into line with new settings. Its columns stay,
 * as do the rows and columns that staff added and every cell whose meaning has not changed, even one that could not
 * be read.
 */
import type { SheetGrid } from '../../read/recognise/sheet-grid';
import type { FoundTable } from '../../read/setup/find-setup-tables';
import { readSetupSheet } from '../../read/setup/read-setup-sheet';
import type { SetupSettings } from '../../read/setup/setup';
import { cellReader } from '../../read/setup/setup-cells';
import { setupTableName } from '../../read/setup/setup-table-name';
import type { SetupTable } from '../../read/setup/setup-table';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { TablePlace } from './setup-names';
import { columnsFor, squeezedInto, type ColumnPlace } from './setup-columns';
import { setupRows } from './setup-rows';
import type { RowCell } from '../../read/setup/setup-row';
import { HEADER_ROW, layOutTable, listsOf, placeOfLaid } from './setup-sheet';
import type { SheetChange } from '../change-set';

/** What to write of one table, and where it lies afterwards. */
export interface TableRevision {
  /** `null` if the table needs no change. */
  readonly part: {
    readonly cells: readonly CellChange[];
    readonly table: SheetChange['tables'][number];
    readonly validations: SheetChange['validations'];
    readonly columns: SheetChange['columns'];
  } | null;
  readonly place: TablePlace;
  /** Titles of columns that something is to be kept in, but that have no room beside the table. */
  readonly without: readonly string[];
}

/**
 * Recreates a table that has gone at `firstColumn`, to the right of everything, if it is needed or has something to
 * hold.
 */
export function newSetupTable(
  table: SetupTable,
  firstColumn: number,
  settings: SetupSettings,
  sheet: SheetSnapshot,
  isNeeded: boolean,
): TableRevision | null {
  const rows = setupRows(table, settings, sheet.dateSystem);
  const cells = rows.map((row) =>
    table.columns.map(({ key }): RowCell => row.cells.get(key) ?? { value: '' }),
  );
  const says = rows.some(
    (row) => (row.cells.get('value') ?? row.cells.get('header') ?? [...row.cells.values()][0])?.value !== '',
  );
  if (!says && !isNeeded) return null;
  const laid = layOutTable(table, firstColumn, cells);
  const title = { rowIndex: HEADER_ROW - 1, columnIndex: firstColumn, value: table.title };
  return {
    part: {
      cells: [title, ...laid.cells].map((cell) => ({ ...cell, before: '' })),
      table: { name: setupTableName(sheet, table, null), area: laid.area },
      validations: laid.validations,
      columns: table.columns.map(({ width }, at) => ({ columnIndex: firstColumn + at, width })),
    },
    place: placeOfLaid(table, laid.area, rows),
    without: [],
  };
}

export function reviseSetupTable(grid: SheetGrid, found: FoundTable, settings: SetupSettings): TableRevision {
  const { table, headerRow } = found;
  const { snapshot } = grid;
  const cells = cellReader(grid, found, []);
  const read = { ...readSetupSheet(snapshot).setup, ...table.read(cells, found.rows) };
  const before = new Map(setupRows(table, read, snapshot.dateSystem).map((row) => [row.key, row]));
  const wanted = setupRows(table, settings, snapshot.dateSystem);
  const { columns, without } = columnsFor(grid, found, [...wanted, ...before.values()]);
  const rows: RowCell[][] = squeezedInto(columns, table, wanted).map((row) => {
    const source = cells.rowOf.get(row.key);
    const was = before.get(row.key);
    return columns.map(({ columnIndex, key }) => {
      const now = (key !== null && row.cells.get(key)) || { value: '' };
      const same = source !== undefined && (key === null || was?.cells.get(key)?.value === now.value);
      if (!same || columnIndex >= grid.endColumn) return now;
      const raw = rawCell(grid, source, columnIndex);
      // A formula of the add-in's is restored if somebody typed over it.
      return now.formula === undefined || isFormula(raw.formula, now.formula) ? raw : now;
    });
  });
  const taken = new Set(cells.rowOf.values());
  const unread = found.rows.filter(
    (row) => !taken.has(row) && columns.some(({ columnIndex }) => grid.kindAt(row, columnIndex) !== 'blank'),
  );
  // A row that could not be read is for the user to correct, so it stays; repeated rows are dropped.
  const repeated = new Set(repeatedRows(grid, found));
  for (const row of unread) {
    if (!repeated.has(row)) rows.push(columns.map(({ columnIndex }) => rawCell(grid, row, columnIndex)));
  }
  const current = found.rows.filter((row) => taken.has(row) || unread.includes(row));
  if (isAsItIs(grid, current, rows, columns))
    return { part: null, place: placeOfFound(found, cells.rowOf), without };
  const settingRows = new Map(wanted.map((row, at) => [row.key, headerRow + 1 + at]));
  const body = rows.length > 0 ? rows : [columns.map((): RowCell => ({ value: '' }))];
  const columnOf = new Map(
    columns.flatMap(({ key, columnIndex }) => (key === null ? [] : [[key, columnIndex] as const])),
  );
  return {
    part: {
      cells: tableCells(grid, found, columns, body),
      table: {
        name: setupTableName(snapshot, table, found.area),
        area: {
          rowIndex: headerRow,
          columnIndex: found.firstColumn,
          rowCount: body.length + 1,
          columnCount: columns.length,
        },
      },
      validations: listsOf(
        table,
        (key) => columnOf.get(key),
        headerRow + 1,
        body.length,
        (key) => settingRows.get(key),
      ),
      columns: [],
    },
    place: { rowOf: settingRows, columnOf, firstRow: headerRow + 1, rowCount: body.length },
    without,
  };
}

function placeOfFound(
  { area, rows, headerRow, columnOf }: FoundTable,
  rowOf: TablePlace['rowOf'],
): TablePlace {
  const last = area ? area.rowIndex + area.rowCount - 1 : (rows.at(-1) ?? headerRow);
  return { rowOf, columnOf, firstRow: headerRow + 1, rowCount: last - headerRow };
}

/** The header, the rows, and blanks where the table had more rows. */
function tableCells(
  grid: SheetGrid,
  { headerRow, rows: old }: FoundTable,
  columns: readonly ColumnPlace[],
  body: readonly (readonly RowCell[])[],
): readonly CellChange[] {
  const cells = columns.map(({ columnIndex, header }) =>
    guarded(grid, headerRow, columnIndex, { value: header }),
  );
  const height = Math.max(body.length, (old[old.length - 1] ?? headerRow) - headerRow);
  for (let at = 0; at < height; at += 1) {
    columns.forEach(({ columnIndex }, c) =>
      cells.push(guarded(grid, headerRow + 1 + at, columnIndex, body[at]?.[c] ?? { value: '' })),
    );
  }
  return cells;
}

/** A cell as it is: its formula, or its value with its number format. */
function rawCell(grid: SheetGrid, rowIndex: number, columnIndex: number): RowCell {
  const { snapshot } = grid;
  const [r, c] = [rowIndex - grid.firstRow, columnIndex - grid.firstColumn];
  const formula = snapshot.formulas[r]?.[c] ?? '';
  const value = grid.valueAt(rowIndex, columnIndex);
  const numberFormat = snapshot.numberFormats[r]?.[c] ?? 'General';
  return {
    value,
    ...(formula === '' ? {} : { formula }),
    ...(typeof value === 'number' ? { numberFormat } : {}),
  };
}

function guarded(grid: SheetGrid, rowIndex: number, columnIndex: number, cell: RowCell): CellChange {
  const now = rawCell(grid, rowIndex, columnIndex);
  const { formula, value, numberFormat } = cell;
  return {
    rowIndex,
    columnIndex,
    ...(formula === undefined ? { value } : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(now.formula === undefined ? { before: now.value } : { beforeFormula: now.formula }),
  };
}

/** Ignores spaces and the `@` that Excel may add when it returns a formula. */
const isFormula = (formula: string | undefined, wanted: string): boolean =>
  formula?.replaceAll('@', '').replace(/\s+/g, '') === wanted;

function isAsItIs(
  grid: SheetGrid,
  current: readonly number[],
  rows: readonly (readonly RowCell[])[],
  columns: readonly ColumnPlace[],
): boolean {
  return (
    current.length === rows.length &&
    rows.every((row, at) =>
      columns.every(({ columnIndex }, c) => {
        const now = current[at] ?? -1;
        const { formula, value } = row[c] ?? {};
        return formula === undefined
          ? (grid.valueAt(now, columnIndex) as unknown) === value
          : rawCell(grid, now, columnIndex).formula === formula;
      }),
    )
  );
}

function repeatedRows(grid: SheetGrid, found: FoundTable): readonly number[] {
  const problems: Parameters<typeof cellReader>[2] = [];
  const cells = cellReader(grid, found, problems);
  found.table.read(cells, found.rows);
  return problems.filter(({ id }) => id === 'repeated').map(({ cell }) => cell.rowIndex);
}
