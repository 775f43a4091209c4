/**
 * Cells inserted and deleted: everything behind them moves, and whatever speaks of them (merges, tables, names, formulas,
 * formats by rule, validation, filters, notes, charts) is kept right. Refuses (`EditRefused`) what Excel refuses:
 * cutting through a merge or a table, or pushing a used cell off the sheet.
 */
import { COLUMN_LIMIT, intersection, ROW_LIMIT, type Area } from './area';
import { EditRefused } from './edit';
import { areaOfReference, mapReferences, type Corner, type SheetReference } from './formula-references';
import { moveCells } from './move-cells';
import type { ConditionalRule } from './rules';
import { shiftTables } from './shift-tables';
import { usedRange } from './used-range';
import type { Cell, Sheet, Workbook } from './workbook';

/** Along which axis cells move: down and up, or right and left. */
export type Shift = 'rows' | 'columns';
export type Change = 'insert' | 'delete';

interface Span {
  readonly start: number;
  readonly count: number;
}

/**
 * Where a rectangle lies after the change; `null` when all of it was deleted. One that the moved band does not hold
 * across its whole width stays where it is.
 */
export function shiftedArea(area: Area, where: Area, shift: Shift, change: Change): Area | null {
  const rows = shift === 'rows';
  const across = rows
    ? within(area.columnIndex, area.columnCount, where.columnIndex, where.columnCount)
    : within(area.rowIndex, area.rowCount, where.rowIndex, where.rowCount);
  if (!across) return area;
  const limit = rows ? ROW_LIMIT : COLUMN_LIMIT;
  const old: Span = rows
    ? { start: area.rowIndex, count: area.rowCount }
    : { start: area.columnIndex, count: area.columnCount };
  if (old.count === limit) return area;
  const at: Span = rows
    ? { start: where.rowIndex, count: where.rowCount }
    : { start: where.columnIndex, count: where.columnCount };
  const next = change === 'insert' ? inserted(old, at, limit) : deleted(old, at);
  if (!next) return null;
  if (next.start === old.start && next.count === old.count) return area;
  return rows
    ? { ...area, rowIndex: next.start, rowCount: next.count }
    : { ...area, columnIndex: next.start, columnCount: next.count };
}

const within = (start: number, count: number, outerStart: number, outerCount: number): boolean =>
  start >= outerStart && start + count <= outerStart + outerCount;

function inserted(old: Span, at: Span, limit: number): Span | null {
  if (old.start >= at.start) {
    const start = old.start + at.count;
    return start >= limit ? null : { start, count: Math.min(old.count, limit - start) };
  }
  if (old.start + old.count <= at.start) return old;
  return { start: old.start, count: Math.min(old.count + at.count, limit - old.start) };
}

function deleted(old: Span, at: Span): Span | null {
  const end = old.start + old.count;
  const kept = old.count - Math.max(0, Math.min(end, at.start + at.count) - Math.max(old.start, at.start));
  if (kept === 0) return null;
  return { start: old.start - Math.max(0, Math.min(old.start, at.start + at.count) - at.start), count: kept };
}

/** Opens a gap of the size of `where`; its cells take the look of those before it. */
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

/** A merge or a table must lie wholly in the band that moves, or wholly outside it. */
function refuseCuts(sheet: Sheet, where: Area, shift: Shift, change: Change): void {
  const band: Area =
    shift === 'rows'
      ? { ...where, rowCount: ROW_LIMIT - where.rowIndex }
      : { ...where, columnCount: COLUMN_LIMIT - where.columnIndex };
  const cut = (area: Area): boolean => {
    if (!intersection(area, band)) return false;
    return shift === 'rows'
      ? !within(area.columnIndex, area.columnCount, where.columnIndex, where.columnCount)
      : !within(area.rowIndex, area.rowCount, where.rowIndex, where.rowCount);
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
  for (const format of sheet.conditionalFormats) format.areas = moveAll(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of sheet.validations) validation.areas = moveAll(validation.areas);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
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
  moveMarks(sheet, move);
  rewriteFormulas(workbook, sheet, move);
}

/** Array formulas' own areas, and where their results come from. */
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

/** Every text that refers to cells of the sheet: formulas, names, rules, validation, chart series. */
function rewriteFormulas(workbook: Workbook, changed: Sheet, move: (area: Area) => Area | null): void {
  const name = changed.name.toLowerCase();
  const rewrite = (formula: string, home: Sheet | null): string =>
    mapReferences(formula, (reference) => {
      const isThere = reference.sheet === null ? home === changed : reference.sheet.toLowerCase() === name;
      return isThere ? moveReference(reference, move) : reference;
    });
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.cells.values())
        if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet);
    }
    for (const format of sheet.conditionalFormats)
      format.rule = rewriteRule(format.rule, (text) => rewrite(text, sheet));
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      ...(validation.formula1 === undefined ? {} : { formula1: rewrite(validation.formula1, sheet) }),
      ...(validation.formula2 === undefined ? {} : { formula2: rewrite(validation.formula2, sheet) }),
    }));
    for (const chart of sheet.charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        ...(series.nameReference === undefined
          ? {}
          : { nameReference: rewrite(series.nameReference, sheet) }),
        ...(series.categories === undefined ? {} : { categories: rewrite(series.categories, sheet) }),
        ...(series.values === undefined ? {} : { values: rewrite(series.values, sheet) }),
      }));
    }
  }
  for (const each of workbook.names) each.formula = rewrite(each.formula, null);
}

function rewriteRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  switch (rule.kind) {
    case 'cellIs':
      return { ...rule, formulas: rule.formulas.map(rewrite) };
    case 'expression':
      return { ...rule, formula: rewrite(rule.formula) };
    case 'text':
    case 'preset':
      return rule.formula === undefined ? rule : { ...rule, formula: rewrite(rule.formula) };
    default:
      return rule;
  }
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
