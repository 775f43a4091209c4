/**
 * Renames, inserts and deletes a table's columns, together with structured references to them. Cells to the right of
 * the table move, in its rows only; throws `EditRefused` for whatever shifting cells refuses.
 */
import type { Area } from './area';
import { EditRefused } from './edit';
import { rewriteFormulas } from './formula-texts';
import type { Table } from './parts';
import { deleteCells, insertCells } from './shift-cells';
import { mapStructuredReferences } from './structured-references';
import { nameColumns, tableAt } from './tables';
import { usedRange } from './used-range';
import type { Sheet, Workbook } from './workbook';

/** Takes the column names from the header cells again and updates formulas. */
export function renameColumns(workbook: Workbook, sheet: Sheet, table: Table): void {
  const before = table.columns.map((column) => ({ column, name: column.name }));
  nameColumns(sheet, table);
  const names = new Map<string, string>();
  for (const { column, name } of before) if (column.name !== name) names.set(name.toLowerCase(), column.name);
  if (names.size > 0) renameInFormulas(workbook, table, (name) => names.get(name.toLowerCase()) ?? name);
}

function renameInFormulas(workbook: Workbook, table: Table, change: (name: string) => string | null): void {
  const wanted = table.name.toLowerCase();
  rewriteFormulas(workbook, (formula, home, place) => {
    if (!formula.includes('[')) return formula;
    const own = home && place ? tableAt(home, place.rowIndex, place.columnIndex) : undefined;
    return mapStructuredReferences(formula, {
      column: (name, column) =>
        (name === null ? own === table : name.toLowerCase() === wanted) ? change(column) : column,
    });
  });
}

/** Renames a table, in every formula too. The caller must have checked that the name is free. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = table.name.toLowerCase();
  table.name = name;
  rewriteFormulas(workbook, (formula) =>
    formula.toLowerCase().includes(old)
      ? mapStructuredReferences(formula, { table: (word) => (word.toLowerCase() === old ? name : word) })
      : formula,
  );
}

/** Inserts a column before the one at that offset, or after the last. Returns the cells that had to move, if any. */
export function insertTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  offset: number,
): Area | null {
  const { area } = table;
  const where = { ...area, columnIndex: area.columnIndex + offset, columnCount: 1 };
  const isLast = offset === area.columnCount;
  const isFree =
    isLast && !usedRange(sheet, false, where) && !sheet.tables.some((other) => touches(other.area, where));
  if (!isFree) insertCells(workbook, sheet, where, 'columns');
  if (offset === 0 || isLast) {
    // The insertion left the table's width unchanged, beside its new column.
    const id = table.columns.reduce((largest, column) => Math.max(largest, column.id), 0) + 1;
    table.columns.splice(offset, 0, { id, name: '' });
    table.area = { ...area, columnCount: area.columnCount + 1 };
    nameColumns(sheet, table);
  }
  return isFree ? null : where;
}

const touches = (area: Area, where: Area): boolean =>
  where.columnIndex >= area.columnIndex &&
  where.columnIndex < area.columnIndex + area.columnCount &&
  area.rowIndex < where.rowIndex + where.rowCount &&
  where.rowIndex < area.rowIndex + area.rowCount;

/** Deletes a column with its cells; formulas that name it get `#REF!`. Returns the deleted cells. */
export function deleteTableColumn(workbook: Workbook, sheet: Sheet, table: Table, offset: number): Area {
  if (table.columns.length < 2) throw new EditRefused('shift', 'A table keeps one column.');
  const gone = table.columns[offset]?.name.toLowerCase();
  const where = { ...table.area, columnIndex: table.area.columnIndex + offset, columnCount: 1 };
  deleteCells(workbook, sheet, where, 'columns');
  renameInFormulas(workbook, table, (name) => (name.toLowerCase() === gone ? null : name));
  return where;
}
