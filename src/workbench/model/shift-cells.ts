/**
 * Inserts and deletes cells: everything behind them moves, and everything that refers to them (merges, tables, names,
 * formulas, conditional formats, validation, filters, notes, charts) is kept correct. Throws `EditRefused` for what
 * Excel refuses: splitting a merge or a table, or pushing a used cell off the sheet.
 */
import { COLUMN_LIMIT, intersection, ROW_LIMIT, type Area } from './area';
import { EditRefused } from './edit';
import { areaOfReference, mapReferences, type Corner, type SheetReference } from './formula-references';
import { rewriteFormulas } from './formula-texts';
import { moveCells } from './move-cells';
import { shiftRules } from './shift-rules';
import { isWithin, shiftedArea, type Change, type Shift } from './shifted-area';
import { shiftTables } from './shift-tables';
import { usedRange } from './used-range';
import type { Cell, Sheet, Workbook } from './workbook';

/** Opens a gap the size of `where`; its cells take the format of those before it. */
export function insertCells(workbook: Workbook, sheet: Sheet, where: Area, shift: Shift): void {
  refuseCuts(sheet, where, shift, 'insert');
  const edge: Area =
    shift === 'rows'
      ? { ...where, rowIndex: ROW_LIMIT - where.rowCount }
      : { ...where, columnIndex: COLUMN_LIMIT - where.columnCount };
  if (usedRange(sheet, true, edge))
    throw new EditRefused('shift', 'Cells that are in use would be pushed off the sheet.');
  apply(workbook, sheet, where, shift, 'insert');
}

export function deleteCells(workbook: Workbook, sheet: Sheet, where: Area, shift: Shift): void {
  refuseCuts(sheet, where, shift, 'delete');
  apply(workbook, sheet, where, shift, 'delete');
}

/** A merge or a table must be wholly inside or wholly outside the band that moves. */
function refuseCuts(sheet: Sheet, where: Area, shift: Shift, change: Change): void {
  const band: Area =
    shift === 'rows'
      ? { ...where, rowCount: ROW_LIMIT - where.rowIndex }
      : { ...where, columnCount: COLUMN_LIMIT - where.columnIndex };
  const cut = (area: Area): boolean => {
    if (!intersection(area, band)) return false;
    return shift === 'rows'
      ? !isWithin(area.columnIndex, area.columnCount, where.columnIndex, where.columnCount)
      : !isWithin(area.rowIndex, area.rowCount, where.rowIndex, where.rowCount);
  };
  if (sheet.merges.some(cut)) throw new EditRefused('shift', 'That would cut through merged cells.');
  for (const { area, showHeaders, name } of sheet.tables) {
    if (cut(area)) throw new EditRefused('shift', `That would cut through the table ${name}.`);
    const header = { ...area, rowCount: 1 };
    const losesHeader = change === 'delete' && shift === 'rows' && showHeaders && intersection(header, where);
    if (losesHeader && shiftedArea(area, where, shift, change)) {
      throw new EditRefused('shift', `That would delete the header of the table ${name}.`);
    }
  }
}

function apply(workbook: Workbook, sheet: Sheet, where: Area, shift: Shift, change: Change): void {
  moveCells(sheet, where, shift, change);
  const move = (area: Area): Area | null => shiftedArea(area, where, shift, change);
  const moveAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => move(area) ?? []);
  sheet.merges = moveAll(sheet.merges).filter((area) => area.rowCount * area.columnCount > 1);
  shiftTables(sheet, where, shift, change, move);
  shiftRules(sheet, where, shift, change);
  const filtered = sheet.autoFilter ? move(sheet.autoFilter.area) : null;
  if (sheet.autoFilter) sheet.autoFilter = filtered ? { ...sheet.autoFilter, area: filtered } : null;
  sheet.comments = sheet.comments.flatMap((comment) => {
    const area = move({
      rowIndex: comment.rowIndex,
      columnIndex: comment.columnIndex,
      rowCount: 1,
      columnCount: 1,
    });
    return area ? [{ ...comment, rowIndex: area.rowIndex, columnIndex: area.columnIndex }] : [];
  });
  const { pageLayout } = sheet;
  pageLayout.rowBreaks = moveBreaks(pageLayout.rowBreaks, (at) => move(wholeRow(at))?.rowIndex);
  pageLayout.columnBreaks = moveBreaks(pageLayout.columnBreaks, (at) => move(wholeColumn(at))?.columnIndex);
  moveMarks(sheet, move);
  moveReferences(workbook, sheet, move);
}

const wholeRow = (rowIndex: number): Area => ({
  rowIndex,
  columnIndex: 0,
  rowCount: 1,
  columnCount: COLUMN_LIMIT,
});
const wholeColumn = (columnIndex: number): Area => ({
  rowIndex: 0,
  columnIndex,
  rowCount: ROW_LIMIT,
  columnCount: 1,
});

/** A page break moves with the row or column that it precedes, and is deleted with it. */
const moveBreaks = (breaks: readonly number[], move: (at: number) => number | undefined): number[] =>
  breaks.map(move).filter((at) => at !== undefined && at > 0) as number[];

/** The areas of array formulas, and the origins of their results. */
function moveMarks(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = (cell: Cell): void => {
    if (cell.fills) {
      const area = move(cell.fills);
      if (area) cell.fills = area;
      else delete cell.fills;
    }
    if (!cell.filledFrom) return;
    const from = move({ ...cell.filledFrom, rowCount: 1, columnCount: 1 });
    if (from) cell.filledFrom = { rowIndex: from.rowIndex, columnIndex: from.columnIndex };
    else delete cell.filledFrom;
  };
  for (const row of sheet.rows.values()) for (const cell of row.cells.values()) moved(cell);
}

/** Every text that refers to cells of the sheet. */
function moveReferences(workbook: Workbook, changed: Sheet, move: (area: Area) => Area | null): void {
  const name = changed.name.toLowerCase();
  rewriteFormulas(workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      const isThere = reference.sheet === null ? home === changed : reference.sheet.toLowerCase() === name;
      return isThere ? moveReference(reference, move) : reference;
    }),
  );
}

function moveReference(reference: SheetReference, move: (area: Area) => Area | null): SheetReference | null {
  const area = areaOfReference(reference);
  const moved = move(area);
  if (!moved) return null;
  if (moved === area) return reference;
  const { first, last } = reference;
  const corner = (from: Corner, row: number, column: number): Corner => ({
    ...from,
    row: from.row === null ? null : row,
    column: from.column === null ? null : column,
  });
  return {
    ...reference,
    first: corner(first, moved.rowIndex, moved.columnIndex),
    last:
      last && corner(last, moved.rowIndex + moved.rowCount - 1, moved.columnIndex + moved.columnCount - 1),
  };
}
