/**
 * A formula that is the same in every row of a column: written once, with `{row}` for the number of the cell's own row.
 * Excel produces the same texts when it fills one row's formula down, because nothing else in it is relative.
 */
export const OWN_ROW = '{row}';

/**
 * The formula in A1 style as the cell in that row holds it; `rowIndex` counts from 0. Joined rather than replaced, because
 * engines keep a replaced text as a tree of its pieces, which takes several times the room in a long plan.
 */
export const formulaInRow = (filled: string, rowIndex: number): string =>
  filled.split(OWN_ROW).join(String(rowIndex + 1));
