/**
 * Changes the format of cells. As in Excel, a format given to whole rows or columns is stored on these, not in each
 * cell, because a sheet has 17 billion cells. Throws `EditRefused` for more cells or rows than memory holds.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from './area';
import { EditRefused, forEachCell } from './edit';
import { PLAIN_STYLE, type Style } from './style';
import { ensureCell, ensureRow, type Sheet } from './workbook';

/** Cells and whole rows that one edit may create. Excel has no such limit; the workbench has less memory. */
const CELLS_AT_ONCE = 5_000_000;
const ROWS_AT_ONCE = 100_000;

export function refuseTooMany(area: Area): void {
  const { rowCount, columnCount } = area;
  const [count, most, what] =
    columnCount === COLUMN_LIMIT
      ? [rowCount, ROWS_AT_ONCE, 'whole rows']
      : [rowCount * columnCount, CELLS_AT_ONCE, 'cells'];
  if (count > most) throw new EditRefused('too-many', `changing more than ${most} ${what} at once`);
}

type Change = (style: Style | undefined) => Style | undefined;

/** Replaces each cell's format with what `change` returns for it. Equal formats stay shared. */
export function restyle(sheet: Sheet, area: Area, change: Change): void {
  const made = new Map<Style | undefined, Style | undefined>();
  const changed: Change = (style) => {
    if (!made.has(style)) made.set(style, change(style));
    return made.get(style);
  };
  if (area.rowCount === ROW_LIMIT) return restyleColumns(sheet, area, changed);
  refuseTooMany(area);
  if (area.columnCount === COLUMN_LIMIT) return restyleRows(sheet, area, changed);
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1)
      put(ensureCell(sheet, area.rowIndex + row, area.columnIndex + column), changed);
  }
}

function put(holder: { style?: Style }, change: Change): void {
  const style = change(holder.style);
  if (style) holder.style = style;
  else delete holder.style;
}

/** A row's format hides its columns' formats, so cells in formatted columns are created first to keep those. */
function restyleRows(sheet: Sheet, area: Area, change: Change): void {
  const columns = [...sheet.columns].flatMap(([at, { style }]) => (style ? [{ at, style }] : []));
  const [first] = columns;
  const everywhere = columns.length === COLUMN_LIMIT && columns.every(({ style }) => style === first?.style);
  for (let rowIndex = area.rowIndex; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    const row = ensureRow(sheet, rowIndex);
    if (row.style) continue;
    if (everywhere && first) row.style = first.style;
    else for (const { at } of columns) ensureCell(sheet, rowIndex, at);
  }
  forEachCell(sheet, area, (cell) => put(cell, change));
  for (let at = area.rowIndex; at < area.rowIndex + area.rowCount; at += 1) {
    const row = ensureRow(sheet, at);
    put(row, change);
    if (columns.length > 0) row.style ??= PLAIN_STYLE;
  }
}

function restyleColumns(sheet: Sheet, area: Area, change: Change): void {
  const isWhole = area.columnCount === COLUMN_LIMIT;
  for (const [rowIndex, row] of sheet.rows) {
    if (row.style === undefined || isWhole) continue;
    for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1)
      ensureCell(sheet, rowIndex, at);
  }
  forEachCell(sheet, area, (cell) => put(cell, change));
  if (isWhole) for (const row of sheet.rows.values()) if (row.style) put(row, change);
  for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
    const column = sheet.columns.get(at) ?? {};
    put(column, change);
    sheet.columns.set(at, column);
  }
}
