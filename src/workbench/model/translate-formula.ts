/**
 * Adjusts a formula to another cell: relative references move, absolute ones (`$`) do not. A reference that leaves the
 * sheet becomes `#REF!`, as when Excel copies it there.
 */
import { COLUMN_LIMIT, ROW_LIMIT } from './area';
import { referenceMapper, type Corner, type SheetReference } from './formula-references';

/** `rows` and `columns`: how far the formula moves, down and right. With or without its `=`. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  formulaTranslator(formula)(rows, columns);

/** `translateFormula` for one formula and many cells. */
export function formulaTranslator(formula: string): (rows: number, columns: number) => string {
  let map: ReturnType<typeof referenceMapper> | undefined;
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    map ??= referenceMapper(formula);
    return map((reference) => moved(reference, rows, columns));
  };
}

function moved(reference: SheetReference, rows: number, columns: number): SheetReference | null {
  const movedCorner = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
    const outside =
      (row !== null && (row < 0 || row >= ROW_LIMIT)) ||
      (column !== null && (column < 0 || column >= COLUMN_LIMIT));
    return outside ? null : { ...corner, row, column };
  };
  const first = movedCorner(reference.first);
  const last = reference.last && movedCorner(reference.last);
  if (!first || (reference.last && !last)) return null;
  return { ...reference, first, last };
}
