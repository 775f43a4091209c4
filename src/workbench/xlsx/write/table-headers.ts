/**
 * Makes a table's header cells meet Excel's requirements: plain texts, none blank, each equal to its column's name;
 * otherwise Excel reports the file as damaged. Returns the sheet to be written; headers that the file already had in
 * this state are left alone.
 */
import type { Table } from '../../model/parts';
import { getCell, isError, type Cell, type Sheet } from '../../model/workbook';
import { same } from './same';

export function withTableHeaders(sheet: Sheet, was: Sheet): Sheet {
  let given = sheet;
  for (const table of sheet.tables) {
    const before = was.tables.find(({ id }) => id === table.id);
    if (!table.showHeaders || (before && same(headersOf(sheet, table), headersOf(was, before)))) continue;
    const names = columnNames(sheet, table);
    names.forEach((name, offset) => {
      const columnIndex = table.area.columnIndex + offset;
      const cell = getCell(sheet, table.area.rowIndex, columnIndex);
      if (cell?.value === name && cell.formula === undefined) return;
      given = withText(given, table.area.rowIndex, columnIndex, cell, name);
    });
  }
  return given;
}

/** The name of each column: its header cell, unless that is blank or duplicates another column's. */
export function columnNames(sheet: Sheet, table: Table): string[] {
  const used = new Set<string>();
  return table.columns.map(({ name }, offset) => {
    const said = table.showHeaders ? headerText(sheet, table, offset) : '';
    let unused = said === '' || used.has(said.toLowerCase()) ? name : said;
    for (let number = 2; used.has(unused.toLowerCase()); number += 1) unused = `${name}${number}`;
    used.add(unused.toLowerCase());
    return unused;
  });
}

function headerText(sheet: Sheet, { area }: Table, offset: number): string {
  const value = getCell(sheet, area.rowIndex, area.columnIndex + offset)?.value ?? null;
  return value === null || isError(value) ? '' : String(value);
}

const headersOf = (sheet: Sheet, table: Table): unknown =>
  table.columns.map(({ name }, offset) => {
    const cell = getCell(sheet, table.area.rowIndex, table.area.columnIndex + offset);
    return [name, cell?.value, cell?.formula];
  });

function withText(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
  cell: Cell | undefined,
  text: string,
): Sheet {
  const row = sheet.rows.get(rowIndex);
  const made: Cell = { value: text, ...(cell?.style ? { style: cell.style } : {}) };
  if (cell?.hyperlink) made.hyperlink = cell.hyperlink;
  const cells = new Map(row?.cells).set(columnIndex, made);
  return { ...sheet, rows: new Map(sheet.rows).set(rowIndex, { ...row, cells }) };
}
