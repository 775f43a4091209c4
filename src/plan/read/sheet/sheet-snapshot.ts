/**
 * One worksheet as plain data: all that the judgement ever sees of Excel. Made by `excel/read-snapshot`, kept as JSON
 * in tests. Indexes count from 0 and are absolute (A1 is row 0, column 0); only the grids start at `origin`.
 */

/** What a cell holds. A blank cell is `''`; an error is its text (`#REF!`); a date is its serial number. */
export type CellValue = string | number | boolean;

export type CellKind = 'blank' | 'text' | 'number' | 'boolean' | 'error';

/** Excel's two date systems: serial 1 is 1 January 1900, or serial 0 is 1 January 1904. */
export type DateSystem = 1900 | 1904;

/** A rectangle of cells, absolute. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where one cell is. */
export interface CellRef {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** An Excel table (ListObject) on the sheet. */
export interface TableArea {
  readonly name: string;
  /** The whole table, header and total rows included. */
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly dateSystem: DateSystem;
  /** Top left cell of the grids below: the used range's. */
  readonly origin: { readonly rowIndex: number; readonly columnIndex: number };
  readonly rowCount: number;
  readonly columnCount: number;
  /** `rowCount` rows of `columnCount` values. */
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** The formula with its `=` for a formula cell, else `''`. */
  readonly formulas: readonly (readonly string[])[];
  /** Excel's number format codes, `General` where none was set. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Absolute indexes, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableArea[];
}
