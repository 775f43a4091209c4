/**
 * A formula that is the same in every row of a column: written once, with `{row}` for the number of the cell's own row
 * and `{next}` for that of the row below. Excel produces the same texts when it fills one row's formula down, because
 * nothing else in it is relative.
 */
export const OWN_ROW = '{row}';
export const NEXT_ROW = '{next}';

/**
 * The formula in A1 style as the cell in that row holds it; `rowIndex` counts from 0. Uses `join`, not `replace`:
 * engines keep the result of a replacement as a tree of pieces, which takes several times the memory.
 */
export function formulaInRow(filled: string, rowIndex: number): string {
  const own = filled.split(OWN_ROW).join(String(rowIndex + 1));
  return filled.includes(NEXT_ROW) ? own.split(NEXT_ROW).join(String(rowIndex + 2)) : own;
}
