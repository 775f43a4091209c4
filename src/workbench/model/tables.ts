/**
 * Creates, finds and resizes tables. Excel's rules: header texts are unique and never blank, a table overlaps no other
 * table and no merged cell, and its name is unique among tables and names. Throws `EditRefused`.
 */
import { contains, intersection, type Area } from './area';
import { applyEntry, EditRefused } from './edit';
import type { Table } from './parts';
import { usedRange } from './used-range';
import { getCell, isError, nextId, type CellValue, type Sheet, type Workbook } from './workbook';

export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

export const allTables = (workbook: Workbook): TablePlace[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** By name, ignoring case, or by id. */
export function findTable(places: readonly TablePlace[], key: string): TablePlace | undefined {
  const wanted = key.toLowerCase();
  return places.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

/**
 * Whether a text is a valid name for a table or a range: letters, digits, `_`, `.`; nothing that reads as a reference.
 */
export function isDefinableName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[a-z]{1,3}\d{1,7}|[rc]|r\d*c\d*)$/i.test(name)
  );
}

export function isNameFree(workbook: Workbook, name: string, except?: Table): boolean {
  const wanted = name.toLowerCase();
  const isTable = allTables(workbook).some(
    ({ table }) => table !== except && table.name.toLowerCase() === wanted,
  );
  return (
    !isTable && !workbook.names.some((each) => each.sheet === null && each.name.toLowerCase() === wanted)
  );
}

/** Adds a table over an area. If it has no headers it gets a row of `Column1`…; the caller moves its cells down. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area): Table {
  refusePlace(sheet, area, undefined);
  const number = nextId(workbook);
  let suffix = 1;
  while (!isNameFree(workbook, `Table${suffix}`)) suffix += 1;
  const table: Table = {
    id: `{00000000-000C-0000-FFFF-FFFF${number.toString(16).toUpperCase().padStart(8, '0')}}`,
    name: `Table${suffix}`,
    area: area.rowCount === 1 ? { ...area, rowCount: 2 } : area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filter: null,
    ...(area.rowCount === 1 ? { awaitsRow: true } : {}),
  };
  sheet.tables.push(table);
  nameColumns(sheet, table);
  return table;
}

/** Whether a table has no rows yet, only the blank placeholder below its headers. */
export const hasNoRows = (sheet: Sheet, { area, showHeaders, awaitsRow }: Table): boolean =>
  awaitsRow === true &&
  !usedRange(sheet, true, { ...area, rowIndex: area.rowIndex + (showHeaders ? 1 : 0), rowCount: 1 });

function refusePlace(sheet: Sheet, area: Area, except: Table | undefined): void {
  if (sheet.merges.some((merge) => intersection(merge, area))) throw new EditRefused('merge-over-table');
  if (sheet.tables.some((table) => table !== except && intersection(table.area, area)))
    throw new EditRefused('over-table');
}

/** Names the table's columns by their header cells; blank and repeated headers get generated names. */
export function nameColumns(sheet: Sheet, table: Table): void {
  const { area, columns, showHeaders } = table;
  const used = new Set<string>();
  let lastId = columns.reduce((largest, column) => Math.max(largest, column.id), 0);
  table.columns = Array.from({ length: area.columnCount }, (_, offset) => {
    const present = columns[offset];
    const cell = showHeaders ? getCell(sheet, area.rowIndex, area.columnIndex + offset) : undefined;
    const wanted = headerText(cell?.value ?? null) || (present && !showHeaders ? present.name : '');
    const name = unusedName(wanted === '' ? `Column${offset + 1}` : wanted, used);
    used.add(name.toLowerCase());
    if (showHeaders && cell?.value !== name)
      applyEntry(sheet, area.rowIndex, area.columnIndex + offset, { value: name });
    if (present) return Object.assign(present, { name });
    lastId += 1;
    return { id: lastId, name };
  });
}

const headerText = (value: CellValue): string => (value === null || isError(value) ? '' : String(value));

function unusedName(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1)
    if (!used.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}

/** Resizes the table; the header row must not move. A table without rows gets those of its new area. */
export function resizeTable(sheet: Sheet, table: Table, area: Area): void {
  if (area.rowIndex !== table.area.rowIndex || area.rowCount < 2 || !intersection(area, table.area))
    throw new EditRefused('outside-sheet');
  refusePlace(sheet, area, table);
  table.area = area;
  delete table.awaitsRow;
  nameColumns(sheet, table);
}

/** The table that contains a cell. */
export const tableAt = (sheet: Sheet, rowIndex: number, columnIndex: number): Table | undefined =>
  sheet.tables.find((table) => contains(table.area, rowIndex, columnIndex));
