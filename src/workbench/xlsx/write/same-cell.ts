/**
 * Whether a cell needs no rewriting in the file: entry, formula and format are unchanged. Links and notes are stored
 * elsewhere.
 */
import { isError, type Cell, type CellValue, type Row, type Sheet } from '../../model/workbook';
import { same } from './same';
import { styleKey } from './style-key';

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return Object.is(a, b);
}

export const sameFormula = (a: Cell, b: Cell): boolean =>
  a.formula === b.formula &&
  (a.formula === undefined || ((a.legacyArray ?? false) === (b.legacyArray ?? false) && sameFill(a, b)));

/** An array formula that fills only its own cell is the same whether or not the model says so. */
const sameFill = (a: Cell, b: Cell): boolean => {
  const [rowsA, columnsA] = [a.fills?.rowCount ?? 1, a.fills?.columnCount ?? 1];
  return rowsA === (b.fills?.rowCount ?? 1) && columnsA === (b.fills?.columnCount ?? 1);
};

export const sameContent = (a: Cell, b: Cell): boolean =>
  sameValue(a.value, b.value) &&
  sameFormula(a, b) &&
  (a.richText === b.richText || same(a.richText, b.richText));

/** An empty, unformatted cell need not be written, except over a row or column with a format. */
export function saysNothing(cell: Cell, sheet: Sheet, row: Row, columnIndex: number): boolean {
  if (cell.value !== null || cell.formula !== undefined) return false;
  if (styleKey(cell.style) !== '') return false;
  return styleKey(row.style) === '' && styleKey(sheet.columns.get(columnIndex)?.style) === '';
}

export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return sameContent(a, b) && styleKey(a.style) === styleKey(b.style);
}

export const sameRowFormat = (a: Row | undefined, b: Row | undefined): boolean =>
  a?.height === b?.height &&
  (a?.hidden ?? false) === (b?.hidden ?? false) &&
  (a?.outlineLevel ?? 0) === (b?.outlineLevel ?? 0) &&
  (a?.collapsed ?? false) === (b?.collapsed ?? false) &&
  styleKey(a?.style) === styleKey(b?.style);
