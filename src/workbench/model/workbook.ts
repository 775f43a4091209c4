/**
 * A workbook as plain mutable data: what Excel would hold in memory. Sheets are sparse (only rows and cells that hold
 * something). Knows no file format and no Office.js; refuses only what exceeds Excel's limits.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from './area';
import type {
  Chart,
  Comment,
  DefinedName,
  DocumentProperties,
  FreezePanes,
  Hyperlink,
  PageLayout,
  SheetProtection,
  Table,
} from './parts';
import type { CellStyle } from './cell-styles';
import type { AutoFilter, ConditionalFormat, DataValidation } from './rules';
import type { Font, Style } from './style';

/** An Excel error as a distinct value, so that the text `#REF!` stays a text. */
export interface CellError {
  readonly error: string;
}

/** A blank is `null`; an empty text (a formula's `""`) is `''`; a date is its serial number. */
export type CellValue = null | string | number | boolean | CellError;

export interface RichRun {
  readonly text: string;
  readonly font?: Font;
}

export interface Cell {
  /** What is shown: the entry itself, or a formula's last result. */
  value: CellValue;
  /** With its `=`, in English, A1 style. */
  formula?: string;
  /** On the top left cell of an array formula: the area that it spills into or fills. */
  fills?: Area;
  /** Entered with Ctrl+Shift+Enter over `fills`; otherwise a formula that fills cells is a dynamic array. */
  legacyArray?: boolean;
  /** Entered where a formula may spill (current Excel); absent means implicit intersection, as in old files. */
  dynamicArray?: boolean;
  /** On a cell that an array formula fills: the cell that holds the formula. */
  filledFrom?: { readonly rowIndex: number; readonly columnIndex: number };
  style?: Style;
  /** Runs of a text in several fonts; joined, their texts equal `value`. */
  richText?: readonly RichRun[];
  hyperlink?: Hyperlink;
}

export interface Row {
  readonly cells: Map<number, Cell>;
  /** Points; absent means the sheet's default. */
  height?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  /** Format of the row's cells that do not exist. */
  style?: Style;
}

export interface Column {
  /** Characters of the default font, as in the file; absent means the sheet's default. */
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: Style;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  /** Never reused, unaffected by renaming: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  /** `chart` for a chart sheet, which has no cells. */
  readonly kind: 'worksheet' | 'chart';
  visibility: Visibility;
  /** `#RRGGBB`, or `''`. */
  tabColour: string;
  readonly rows: Map<number, Row>;
  readonly columns: Map<number, Column>;
  /** Points; the column width below is in characters. */
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: Area[];
  tables: Table[];
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  comments: Comment[];
  charts: Chart[];
  autoFilter: AutoFilter | null;
  freeze: FreezePanes | null;
  protection: SheetProtection | null;
  pageLayout: PageLayout;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Percent. */
  zoom: number;
  selection: Area;
}

export interface Workbook {
  sheets: Sheet[];
  names: DefinedName[];
  date1904: boolean;
  /** Id of the active sheet. */
  activeSheet: string;
  properties: DocumentProperties;
  calculation: 'automatic' | 'automaticExceptTables' | 'manual';
  structureProtected: boolean;
  /** Add-in settings stored in the file, each as JSON text. */
  readonly settings: Map<string, string>;
  defaultFont: Font;
  /** The workbook's own cell styles by name, and Excel's where the workbook has changed them. */
  readonly cellStyles: Map<string, CellStyle>;
  /** The last id given out. */
  lastId: number;
  /** The package that the file was opened from, for saving; opaque to the model. */
  original: unknown;
}

/** An empty workbook, without any sheet. Excel never shows one, so add a sheet. */
export function newWorkbook(options: { readonly date1904?: boolean } = {}): Workbook {
  return {
    sheets: [],
    names: [],
    date1904: options.date1904 ?? false,
    activeSheet: '',
    properties: {},
    calculation: 'automatic',
    structureProtected: false,
    settings: new Map(),
    defaultFont: { name: 'Calibri', size: 11 },
    cellStyles: new Map(),
    lastId: 0,
    original: null,
  };
}

/** A number that no sheet, table, chart or rule of this workbook has ever had. */
export function nextId(workbook: Workbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** Adds an empty sheet at the end; the first sheet added becomes active. */
export function addSheet(workbook: Workbook, name: string, kind: Sheet['kind'] = 'worksheet'): Sheet {
  const number = nextId(workbook).toString(16).toUpperCase().padStart(4, '0');
  const sheet: Sheet = {
    id: `{00000000-${number}-0000-0000-000000000000}`,
    name,
    kind,
    visibility: 'Visible',
    tabColour: '',
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    comments: [],
    charts: [],
    autoFilter: null,
    freeze: null,
    protection: null,
    pageLayout: { rowBreaks: [], columnBreaks: [] },
    showGridlines: true,
    showHeadings: true,
    zoom: 100,
    selection: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === '') workbook.activeSheet = sheet.id;
  return sheet;
}

/** The sheet of that name, ignoring case as Excel does. */
export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function getCell(sheet: Sheet, rowIndex: number, columnIndex: number): Cell | undefined {
  return sheet.rows.get(rowIndex)?.cells.get(columnIndex);
}

/** The row, created if necessary. Throws a RangeError past Excel's last row. */
export function ensureRow(sheet: Sheet, rowIndex: number): Row {
  let row = sheet.rows.get(rowIndex);
  if (row) return row;
  if (!(rowIndex >= 0 && rowIndex < ROW_LIMIT)) throw new RangeError(`No row ${rowIndex + 1} in Excel.`);
  row = { cells: new Map() };
  sheet.rows.set(rowIndex, row);
  return row;
}

/** The cell, created blank if necessary, with its row's or column's format. Throws a RangeError outside the sheet. */
export function ensureCell(sheet: Sheet, rowIndex: number, columnIndex: number): Cell {
  const row = ensureRow(sheet, rowIndex);
  let cell = row.cells.get(columnIndex);
  if (cell) return cell;
  if (!(columnIndex >= 0 && columnIndex < COLUMN_LIMIT))
    throw new RangeError(`No column ${columnIndex + 1} in Excel.`);
  const style = row.style ?? sheet.columns.get(columnIndex)?.style;
  cell = style ? { value: null, style } : { value: null };
  row.cells.set(columnIndex, cell);
  return cell;
}

/**
 * Replaces a whole cell, for file readers. Nothing is coerced or recalculated. Throws a RangeError outside the sheet.
 */
export function setCell(sheet: Sheet, rowIndex: number, columnIndex: number, cell: Cell): void {
  if (!(columnIndex >= 0 && columnIndex < COLUMN_LIMIT))
    throw new RangeError(`No column ${columnIndex + 1} in Excel.`);
  ensureRow(sheet, rowIndex).cells.set(columnIndex, cell);
}

export const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;
