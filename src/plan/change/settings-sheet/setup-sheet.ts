/**
 * Lays out the sheet "Plan setup" from settings: ordinary Excel tables side by side, so that staff can add rows below
 * any of them without running into another. `readSetupSheet` reads back exactly what this writes.
 */
import { appendAll } from '../../long-lists';
import type { SetupSettings } from '../../read/setup/setup';
import type { SetupTable } from '../../read/setup/setup-table';
import { SETTING_MEANINGS } from './setting-meanings';
import { SETTING_ROWS } from '../../read/setup/setting-rows';
import { SETUP_MARK, SETUP_SHEET } from '../../read/setup/setup-words';
import { SETUP_TABLES, type SetupTableId } from '../../read/setup/tables';
import type { Area, DateSystem } from '../../read/sheet/sheet-snapshot';
import { setupNames, type TablePlace } from './setup-names';
import { setupRows } from './setup-rows';
import { type SetupRow, type RowCell } from '../../read/setup/setup-row';
import type { CellChange } from '../parts/cells';
import type { ValidationChange } from '../parts/validations';
import { emptySheet, type SheetChange } from '../change-set';

/** Rows of the sheet, from 0: the table titles and the headers. The sheet's title and instructions come above. */
export const TABLE_TITLE_ROW = 3;
export const HEADER_ROW = 4;

const TITLE_SIZE = 14;
const HOW_TO =
  'You can change everything here by hand: add rows below a table, type dates day first, leave blank what is not known.';
const FAINT = '#595959';

/** Includes the names that live formulas refer to. Optional tables are created only if they have something to hold. */
export function layOutSetupSheet(
  settings: SetupSettings,
  dateSystem: DateSystem = 1900,
  name: string = SETUP_SHEET,
): SheetChange {
  const cells: CellChange[] = [
    { rowIndex: 0, columnIndex: 0, value: SETUP_SHEET },
    { rowIndex: 1, columnIndex: 0, value: `${SETUP_MARK} ${HOW_TO}` },
  ];
  const sheet = { tables: [] as SheetChange['tables'][number][], validations: [] as ValidationChange[] };
  const widths = new Map<number, number>();
  const formats: SheetChange['formats'][number][] = [
    { area: one(0, 0), bold: true, fontSize: TITLE_SIZE },
    { area: one(1, 0), colour: FAINT },
  ];
  const places = new Map<SetupTableId, TablePlace>();
  let firstColumn = 0;
  for (const table of SETUP_TABLES) {
    const said = setupRows(table, settings, dateSystem);
    if (table.whenNeeded && said.length === 0) continue;
    const rows = said.map((row) => table.columns.map(({ key }) => row.cells.get(key) ?? { value: '' }));
    const laid = layOutTable(table, firstColumn, rows);
    cells.push({ rowIndex: TABLE_TITLE_ROW, columnIndex: firstColumn, value: table.title });
    appendAll(cells, laid.cells);
    formats.push({ area: one(TABLE_TITLE_ROW, firstColumn), bold: true });
    sheet.tables.push({ name: table.name, area: laid.area });
    appendAll(sheet.validations, laid.validations);
    places.set(table.id, placeOfLaid(table, laid.area, said));
    for (const [at, { width }] of table.columns.entries()) widths.set(firstColumn + at, width);
    firstColumn += table.columns.length + 1;
  }
  return {
    ...emptySheet(name, 'create'),
    // Somebody may have created the sheet meanwhile: nothing on it is overwritten.
    cells: cells.map((cell) => ({ ...cell, before: '' })),
    ...sheet,
    names: setupNames(name, places),
    formats,
    columns: [...widths].map(([columnIndex, width]) => ({ columnIndex, width })),
    tabColour: '#6B7280',
  };
}

/** Where a table laid out in `area` lies. */
export function placeOfLaid(table: SetupTable, area: Area, rows: readonly SetupRow[]): TablePlace {
  const firstRow = area.rowIndex + 1;
  return {
    rowOf: new Map(rows.map(({ key }, at) => [key, firstRow + at])),
    columnOf: new Map(table.columns.map(({ key }, at) => [key, area.columnIndex + at])),
    firstRow,
    rowCount: area.rowCount - 1,
  };
}

/**
 * A whole table with its header. If there are no rows it has one blank row, because an Excel table needs at least
 * one.
 */
export function layOutTable(
  table: SetupTable,
  firstColumn: number,
  rows: readonly (readonly RowCell[])[],
  headerRow = HEADER_ROW,
) {
  const body = rows.length > 0 ? rows : [table.columns.map(({ isDate }) => blank(isDate))];
  const cells = [table.columns.map(({ title }): RowCell => ({ value: title })), ...body].flatMap((row, r) =>
    row.map((cell, c) => plannedCell(headerRow + r, firstColumn + c, cell)),
  );
  const area = {
    rowIndex: headerRow,
    columnIndex: firstColumn,
    rowCount: body.length + 1,
    columnCount: table.columns.length,
  };
  return {
    cells,
    area,
    validations: listsOf(table, (key) => firstColumn + indexOf(table, key), headerRow + 1, body.length),
  };
}

/** A formula, if there is one, is written instead of the value. */
const plannedCell = (
  rowIndex: number,
  columnIndex: number,
  { value, formula, numberFormat }: RowCell,
): CellChange => ({
  rowIndex,
  columnIndex,
  ...(formula === undefined ? { value } : { formula }),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const blank = (isDate = false): RowCell =>
  isDate ? { value: '', numberFormat: 'd mmm yyyy' } : { value: '' };
const one = (rowIndex: number, columnIndex: number) => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});
const indexOf = (table: SetupTable, key: string): number =>
  table.columns.findIndex((column) => column.key === key);

/** The drop-downs of a table whose rows begin at `firstRow`; those of the settings lie in their own rows. */
export function listsOf(
  table: SetupTable,
  columnOf: (key: string) => number | undefined,
  firstRow: number,
  rowCount: number,
  settingRow: (key: string) => number | undefined = (key) =>
    firstRow + SETTING_ROWS.findIndex((setting) => setting.key === key),
): readonly ValidationChange[] {
  const lists = table.columns.flatMap(({ key, options }) => {
    const columnIndex = columnOf(key);
    if (!options || columnIndex === undefined) return [];
    return [listOf({ rowIndex: firstRow, columnIndex, rowCount, columnCount: 1 }, options)];
  });
  if (table.id !== 'settings') return lists;
  const value = columnOf('value');
  return SETTING_ROWS.flatMap(({ key }) => {
    const { options } = SETTING_MEANINGS[key];
    const rowIndex = settingRow(key);
    return options && rowIndex !== undefined && value !== undefined
      ? [listOf(one(rowIndex, value), options)]
      : [];
  });
}

const listOf = (area: Area, options: readonly string[]): ValidationChange => ({
  area,
  rule: { type: 'list', options },
  title: 'Not in the list',
  message: `Expected one of: ${options.join(', ')}.`.slice(0, 225),
});
