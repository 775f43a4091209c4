/**
 * Moves cells, rows and columns when cells are inserted or deleted. Whole rows and columns take their height,
 * visibility and outline along; inserted cells take the format of those before them, as in Excel [A].
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from './area';
import { ensureRow, setCell, type Cell, type Row, type Sheet } from './workbook';

export function moveCells(
  sheet: Sheet,
  where: Area,
  shift: 'rows' | 'columns',
  change: 'insert' | 'delete',
): void {
  if (shift === 'rows' && where.columnCount === COLUMN_LIMIT)
    moveLines(sheet.rows, where.rowIndex, where.rowCount, change, ROW_LIMIT);
  else if (shift === 'columns' && where.rowCount === ROW_LIMIT) {
    moveLines(sheet.columns, where.columnIndex, where.columnCount, change, COLUMN_LIMIT);
    moveWithin(sheet, where, shift, change);
  } else moveWithin(sheet, where, shift, change);
  if (change === 'insert') copyFormats(sheet, where, shift);
}

/** Renumbers whole rows or columns. */
function moveLines<T>(
  lines: Map<number, T>,
  at: number,
  count: number,
  change: 'insert' | 'delete',
  limit: number,
): void {
  const moved = [...lines].filter(([index]) => index >= at);
  for (const [index] of moved) lines.delete(index);
  for (const [index, line] of moved) {
    if (change === 'delete' && index < at + count) continue;
    const next = change === 'insert' ? index + count : index - count;
    if (next < limit) lines.set(next, line);
  }
}

/** Moves only the cells within a band of columns (or rows). */
function moveWithin(sheet: Sheet, where: Area, shift: 'rows' | 'columns', change: 'insert' | 'delete'): void {
  const byRows = shift === 'rows';
  const at = byRows ? where.rowIndex : where.columnIndex;
  const count = byRows ? where.rowCount : where.columnCount;
  const taken: { row: number; column: number; cell: Cell }[] = [];
  for (const [rowIndex, row] of sheet.rows) {
    if (byRows ? rowIndex < at : rowIndex < where.rowIndex || rowIndex >= where.rowIndex + where.rowCount)
      continue;
    for (const [columnIndex, cell] of [...row.cells]) {
      const outside = byRows
        ? columnIndex < where.columnIndex || columnIndex >= where.columnIndex + where.columnCount
        : columnIndex < at;
      if (outside) continue;
      row.cells.delete(columnIndex);
      const along = byRows ? rowIndex : columnIndex;
      if (change === 'delete' && along < at + count) continue;
      const next = change === 'insert' ? along + count : along - count;
      if (next < (byRows ? ROW_LIMIT : COLUMN_LIMIT)) {
        taken.push({ row: byRows ? next : rowIndex, column: byRows ? columnIndex : next, cell });
      }
    }
  }
  for (const { row, column, cell } of taken) setCell(sheet, row, column, cell);
}

function copyFormats(sheet: Sheet, where: Area, shift: 'rows' | 'columns'): void {
  if (shift === 'rows') {
    const above = sheet.rows.get(where.rowIndex - 1);
    if (!above) return;
    for (let at = 0; at < where.rowCount; at += 1) copyRowFormats(sheet, above, where, where.rowIndex + at);
    return;
  }
  const before = sheet.columns.get(where.columnIndex - 1);
  const wholeColumn = where.rowCount === ROW_LIMIT;
  for (let at = 0; wholeColumn && before && at < where.columnCount; at += 1) {
    const { width, style } = before;
    sheet.columns.set(where.columnIndex + at, {
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style }),
    });
  }
  for (const [rowIndex, row] of sheet.rows) {
    const style = row.cells.get(where.columnIndex - 1)?.style;
    if (!style || rowIndex < where.rowIndex || rowIndex >= where.rowIndex + where.rowCount) continue;
    for (let at = 0; at < where.columnCount; at += 1)
      row.cells.set(where.columnIndex + at, { value: null, style });
  }
}

function copyRowFormats(sheet: Sheet, above: Row, where: Area, rowIndex: number): void {
  const row = ensureRow(sheet, rowIndex);
  if (where.columnCount === COLUMN_LIMIT) {
    if (above.height !== undefined) row.height = above.height;
    if (above.style !== undefined) row.style = above.style;
  }
  for (const [columnIndex, { style }] of above.cells) {
    const inside = columnIndex >= where.columnIndex && columnIndex < where.columnIndex + where.columnCount;
    if (style && inside) row.cells.set(columnIndex, { value: null, style });
  }
}
