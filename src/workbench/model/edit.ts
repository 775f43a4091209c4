/**
 * Edits cells as a user or an add-in does: entries, formats, clearing, merging. Keeps spills, rich text and merges
 * consistent, but does not recalculate (see `recalculate`). Throws `EditRefused` for what Excel refuses.
 */
import { COLUMN_LIMIT, contains, intersection, ROW_LIMIT, type Area } from './area';
import { clearFormats } from './conditional-formats';
import { clearValidations } from './data-validations';
import type { Entry } from './entry';
import { derivedStyle, numberFormatOf, PLAIN_STYLE, withNumberFormat } from './style';
import { ensureCell, getCell, type Cell, type Sheet } from './workbook';

export type Refusal =
  'part-of-array' | 'merge-over-table' | 'outside-sheet' | 'over-table' | 'shift' | 'too-many';

/**
 * An edit that Excel would refuse, or that is too large for the workbench (`too-many`). The message is for developers
 * of the workbench, not for the add-in's users.
 */
export class EditRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string = refusal,
  ) {
    super(message);
  }
}

/**
 * Puts an entry into a cell; the cell keeps its format, except that Excel gives a General cell a matching number
 * format.
 */
export function applyEntry(sheet: Sheet, rowIndex: number, columnIndex: number, entry: Entry): void {
  const present = getCell(sheet, rowIndex, columnIndex);
  if (entry.value === null && entry.formula === undefined && !present) return;
  const cell = present ?? ensureCell(sheet, rowIndex, columnIndex);
  refusePartOfArray(sheet, cell, rowIndex, columnIndex);
  cell.value = entry.value;
  delete cell.richText;
  delete cell.filledFrom;
  forgetFill(sheet, cell, rowIndex, columnIndex);
  if (entry.formula === undefined) {
    delete cell.formula;
    delete cell.dynamicArray;
  } else {
    cell.formula = entry.formula;
    cell.dynamicArray = true;
  }
  if (entry.numberFormat !== undefined && numberFormatOf(cell.style) === 'General') {
    cell.style = withNumberFormat(cell.style, entry.numberFormat);
  }
  setQuotePrefix(cell, entry.quotePrefix ?? false);
}

function setQuotePrefix(cell: Cell, wanted: boolean): void {
  if ((cell.style?.quotePrefix ?? false) === wanted) return;
  cell.style = derivedStyle(cell.style, `quote ${wanted}`, ({ quotePrefix: _dropped, ...rest }) =>
    wanted ? { ...rest, quotePrefix: true } : rest,
  );
}

/** Part of a legacy array formula cannot be changed on its own. */
function refusePartOfArray(sheet: Sheet, cell: Cell, rowIndex: number, columnIndex: number): void {
  const from = cell.filledFrom;
  const master = from ? getCell(sheet, from.rowIndex, from.columnIndex) : undefined;
  if (master?.legacyArray && master.fills && contains(master.fills, rowIndex, columnIndex))
    throw new EditRefused('part-of-array');
  if (cell.legacyArray && cell.fills && cell.fills.rowCount * cell.fills.columnCount > 1)
    throw new EditRefused('part-of-array');
}

/** Clears the cells that a removed formula had filled. */
function forgetFill(sheet: Sheet, cell: Cell, rowIndex: number, columnIndex: number): void {
  const fills = cell.fills;
  if (!fills) return;
  delete cell.fills;
  delete cell.legacyArray;
  forEachCell(sheet, fills, (other) => {
    if (other.filledFrom?.rowIndex !== rowIndex || other.filledFrom.columnIndex !== columnIndex) return;
    delete other.filledFrom;
    other.value = null;
  });
}

/** Visits an area's existing cells without creating any; cheap for whole columns and rows. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, rowIndex: number, columnIndex: number) => void,
): void {
  const byRow = (rowIndex: number): void => {
    const row = sheet.rows.get(rowIndex);
    if (!row) return;
    if (area.columnCount < row.cells.size) {
      for (
        let columnIndex = area.columnIndex;
        columnIndex < area.columnIndex + area.columnCount;
        columnIndex += 1
      ) {
        const cell = row.cells.get(columnIndex);
        if (cell) visit(cell, rowIndex, columnIndex);
      }
      return;
    }
    for (const [columnIndex, cell] of row.cells) {
      if (columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount)
        visit(cell, rowIndex, columnIndex);
    }
  };
  if (area.rowCount <= sheet.rows.size) {
    for (let offset = 0; offset < area.rowCount; offset += 1) byRow(area.rowIndex + offset);
    return;
  }
  for (const rowIndex of [...sheet.rows.keys()]) {
    if (rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount) byRow(rowIndex);
  }
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/**
 * As in Excel, `All` includes conditional formats, validation and notes; `Formats` includes conditional formats [A].
 */
export function clearCells(sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Formats') clearLineFormats(sheet, area);
  forEachCell(sheet, area, (cell, rowIndex, columnIndex) => {
    if (what === 'All' || what === 'Contents') applyEntry(sheet, rowIndex, columnIndex, { value: null });
    if (what === 'All' || what === 'Formats') {
      // A row or column format would show through a cell without a format.
      if (sheet.rows.get(rowIndex)?.style ?? sheet.columns.get(columnIndex)?.style) cell.style = PLAIN_STYLE;
      else delete cell.style;
    }
    if (what !== 'Contents' && what !== 'Formats') delete cell.hyperlink;
    if (cell.value === null && cell.formula === undefined && !cell.style && !cell.hyperlink) {
      sheet.rows.get(rowIndex)?.cells.delete(columnIndex);
    }
  });
  if (what === 'All' || what === 'Formats') clearFormats(sheet, area);
  if (what !== 'All') return;
  clearValidations(sheet, area);
  sheet.comments = sheet.comments.filter(
    ({ rowIndex, columnIndex }) => !contains(area, rowIndex, columnIndex),
  );
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** Whole rows and columns lose their own format with that of their cells. */
function clearLineFormats(sheet: Sheet, area: Area): void {
  if (area.columnCount === COLUMN_LIMIT)
    for (const [at, row] of sheet.rows)
      if (at >= area.rowIndex && at < area.rowIndex + area.rowCount) delete row.style;
  if (area.rowCount === ROW_LIMIT)
    for (const [at, column] of sheet.columns)
      if (at >= area.columnIndex && at < area.columnIndex + area.columnCount) delete column.style;
}

/** Merges an area; as in Excel, all values but the first are lost. Tables cannot overlap merges. */
export function mergeCells(sheet: Sheet, area: Area): void {
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new EditRefused('merge-over-table');
  if (area.rowCount * area.columnCount < 2) return;
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, area)), area];
  const first = ensureCell(sheet, area.rowIndex, area.columnIndex);
  forEachCell(sheet, area, (cell, rowIndex, columnIndex) => {
    if (rowIndex === area.rowIndex && columnIndex === area.columnIndex) return;
    if (first.value === null && first.formula === undefined && cell.value !== null) {
      first.value = cell.value;
      if (cell.formula !== undefined) first.formula = cell.formula;
    }
    applyEntry(sheet, rowIndex, columnIndex, { value: null });
  });
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** The merges that intersect an area, in reading order. */
export function mergesIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges
    .filter((merge) => intersection(merge, area))
    .sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
}
