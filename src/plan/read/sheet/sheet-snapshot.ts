/**
 * One worksheet as plain data: everything that the judgement sees of Excel. Made by `excel/read-snapshot`, stored as
 * JSON in tests. Indexes are absolute and count from 0 (A1 is row 0, column 0); only the grids start at `origin`.
 */

/** What a cell holds. A blank cell is `''`; an error is its text (`#REF!`); a date is its serial number. */
export type CellValue = string | number | boolean;

export type CellKind = 'blank' | 'text' | 'number' | 'boolean' | 'error';

/** Excel's two date systems: serial 1 is 1 January 1900, or serial 0 is 1 January 1904. */
export type DateSystem = 1900 | 1904;

/** A rectangle of cells, in absolute indexes. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellRef {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** An Excel table (ListObject) on the sheet. */
export interface TableArea {
  readonly name: string;
  /** The whole table, including header and total rows. */
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

/** A workbook-level defined name that refers to one range of the sheet. */
export interface NamedRange {
  readonly name: string;
  readonly area: Area;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly dateSystem: DateSystem;
  /** The top left cell of the grids below, which is that of the used range. */
  readonly origin: { readonly rowIndex: number; readonly columnIndex: number };
  readonly rowCount: number;
  readonly columnCount: number;
  /** `rowCount` rows of `columnCount` values. */
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** The formula including its `=`; `''` for a cell without one. */
  readonly formulas: readonly (readonly string[])[];
  /** Excel's number format codes; `General` if none was set. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Absolute indexes, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableArea[];
  /** Absent if no name refers to the sheet. */
  readonly names?: readonly NamedRange[];
  /** Excel calculates the workbook only when asked; absent if it does so by itself. */
  readonly calculatedWhenAsked?: boolean;
}
