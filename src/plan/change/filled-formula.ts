/**
 * A formula that is the same in every row of a column: written once, with `{row}` for the number of the cell's own row.
 * Excel gives the same texts where it fills the formula of one row down, because nothing else in it is relative.
 */
export const OWN_ROW = '{row}';

/** The formula's text in A1 style, as the cell of that row holds it. */
export const formulaInRow = (filled: string, rowIndex: number): string =>
  filled.replaceAll(OWN_ROW, String(rowIndex + 1));
