/**
 * Reads one worksheet's part: its cells with their formulas and formats, its merged areas, and which of its rows and
 * columns are hidden. A cell or row without an address follows the previous one. Cells outside Excel's grid mean that
 * the file is damaged; what its dimension says is ignored, because programs state far more than is used.
 */
import { ALL_COLUMNS, ALL_ROWS, areaOfAddress } from '../../plan/read/sheet/area-of-address';
import { columnIndexOf } from '../../plan/read/sheet/a1';
import type { Area, DateSystem } from '../../plan/read/sheet/sheet-snapshot';
import { cellContent, type CellContent } from './cell-in-file';
import { movableFormula, movedFormula, shownFormula, type MovableFormula } from './file-formulas';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { stringItem } from './file-strings';
import { xmlTrue, type Attributes, type XmlEvents } from './xml-events';

export interface CellInFile extends CellContent {
  /** With its `=`; `''` if it has none. */
  readonly formula: string;
  readonly numberFormat: string;
}

export interface SheetInFile {
  /** By row, then column. */
  readonly rows: Map<number, Map<number, CellInFile>>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly columns: {
    readonly first: number;
    readonly last: number;
    readonly hidden: boolean;
    readonly format: string;
  }[];
  readonly rowFormats: Map<number, string>;
  /** Addresses of formulas without a result. */
  readonly uncalculated: { readonly rowIndex: number; readonly columnIndex: number }[];
  /** Cells with text that is struck through. */
  readonly struck: { readonly rowIndex: number; readonly columnIndex: number }[];
}

export interface SheetInputs {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  /** Shared strings and cell styles that strike through. */
  readonly struckStrings: ReadonlySet<number>;
  readonly struckStyles: readonly boolean[];
  readonly dateSystem: DateSystem;
  /** Counts over all sheets of the file. */
  readonly spent: { cells: number; formulaCharacters: number };
}

/** Moving a reference takes as long as copying so many characters. */
const PIECE_COST = 8;

interface OpenCell {
  readonly column: number;
  readonly attributes: Attributes;
  value: string | null;
  formula: string | null;
  formulaAttributes: Attributes;
}

export const newSheet = (): SheetInFile => ({
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  columns: [],
  rowFormats: new Map(),
  uncalculated: [],
  struck: [],
});

/** Fills `sheet`. */
export function sheetEvents(
  sheet: SheetInFile,
  { strings, formats, struckStrings, struckStyles, dateSystem, spent }: SheetInputs,
): XmlEvents {
  const shared = new Map<
    string,
    { readonly formula: MovableFormula; readonly row: number; readonly column: number }
  >();
  const item = stringItem();
  let row = -1;
  let nextColumn = 0;
  let cells = new Map<number, CellInFile>();
  let cell: OpenCell | null = null;
  let into: 'v' | 'f' | 'is' | null = null;

  const formatOf = (style: string | undefined): string => formats[Number(style ?? 0)] ?? 'General';

  const spend = (): void => {
    spent.cells += 1;
    if (spent.cells > FILE_LIMITS.cells) throw new FileRefusal('too-many-cells');
  };

  const openRow = (attributes: Attributes): void => {
    spend();
    row = rowIndexOf(attributes.r, row + 1);
    nextColumn = 0;
    cells = sheet.rows.get(row) ?? new Map<number, CellInFile>();
    if (xmlTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0) sheet.hiddenRows.add(row);
    if (xmlTrue(attributes.customFormat)) sheet.rowFormats.set(row, formatOf(attributes.s));
  };

  const formulaOf = ({ column, formula, formulaAttributes: { t, si = '' } }: OpenCell): string => {
    // What-if tables have no formula that could be typed; their results are kept.
    if (formula === null || t === 'dataTable') return '';
    if (t !== 'shared') return formula === '' ? '' : shownFormula(formula);
    if (formula !== '') shared.set(si, { formula: movableFormula(shownFormula(formula)), row, column });
    const first = shared.get(si);
    if (!first) return '';
    const moved = movedFormula(first.formula, row - first.row, column - first.column);
    spent.formulaCharacters += moved.length + first.formula.length * PIECE_COST;
    if (spent.formulaCharacters > FILE_LIMITS.formulaCharacters) throw new FileRefusal('unpacks-too-large');
    return moved;
  };

  const closeCell = (open: OpenCell): void => {
    const { t = 'n', s } = open.attributes;
    const content = cellContent(t, open.value, strings, dateSystem);
    const formula = formulaOf(open);
    const numberFormat = formatOf(s);
    // A result that is an empty text has a type that says so; without one, an empty value is none.
    if (formula !== '' && content.kind === 'blank' && (open.value === null || t !== 'str'))
      sheet.uncalculated.push({ rowIndex: row, columnIndex: open.column });
    const isStruck =
      struckStyles[Number(s ?? 0)] === true ||
      (t === 's' && struckStrings.has(Number(open.value))) ||
      (t === 'inlineStr' && item.wasStruck());
    if (isStruck && content.kind !== 'blank') sheet.struck.push({ rowIndex: row, columnIndex: open.column });
    spend();
    if (cells.size === 0) sheet.rows.set(row, cells);
    cells.set(open.column, { ...content, formula, numberFormat });
  };

  return {
    open: (name, attributes, depth) => {
      if (into === 'is') return item.events.open(name, attributes, depth);
      if (depth === 2 && name === 'row') openRow(attributes);
      else if (depth === 3 && name === 'c') {
        const column = columnOf(attributes.r, row, nextColumn);
        nextColumn = column + 1;
        cell = { column, attributes, value: null, formula: null, formulaAttributes: {} };
      } else if (depth === 4 && cell) {
        into = name === 'v' || name === 'f' || name === 'is' ? name : null;
        if (into === 'f') [cell.formula, cell.formulaAttributes] = ['', attributes];
        else if (into === 'v') cell.value = '';
      } else if (depth === 2 && name === 'col') readColumns(sheet, attributes, formatOf);
      else if (depth === 2 && name === 'mergeCell') {
        spend();
        const area = areaOfAddress(attributes.ref ?? '');
        if (area && area.rowCount * area.columnCount > 1) sheet.merges.push(area);
      }
    },
    text: (text) => {
      if (into === 'is') item.events.text(text);
      else if (cell && into === 'v') cell.value = joined(cell.value, text);
      else if (cell && into === 'f') cell.formula = joined(cell.formula, text);
    },
    close: (name, depth) => {
      if (depth > 4) {
        if (into === 'is') item.events.close(name, depth);
      } else if (depth === 4) {
        if (into === 'is' && cell) cell.value ??= item.take();
        into = null;
      } else if (depth === 3 && cell) {
        closeCell(cell);
        cell = null;
      }
    },
  };
}

function joined(before: string | null, text: string): string {
  const whole = (before ?? '') + text;
  if (whole.length > FILE_LIMITS.cellCharacters) throw new FileRefusal('damaged', 'text too long');
  return whole;
}

/** `cols`: each entry covers columns `min` to `max`, counted from 1, in ascending order; others are ignored. */
function readColumns(
  { columns }: SheetInFile,
  { min, max, hidden, width, style }: Attributes,
  formatOf: (style: string | undefined) => string,
): void {
  const [first, last] = [Number(min) - 1, Math.min(Number(max ?? min), ALL_COLUMNS) - 1];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) return;
  if (first <= (columns.at(-1)?.last ?? -1)) return;
  columns.push({ first, last, hidden: xmlTrue(hidden) || Number(width ?? 1) === 0, format: formatOf(style) });
}

function rowIndexOf(written: string | undefined, next: number): number {
  const row = written === undefined ? next : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= ALL_ROWS)
    throw new FileRefusal('damaged', `row ${written}`);
  return row;
}

/** The column in an address such as `E4`, which must name the row that it stands in. */
function columnOf(written: string | undefined, row: number, next: number): number {
  const [, letters = '', digits] =
    written === undefined ? [] : (/^([A-Za-z]{1,3})(\d{1,7})$/.exec(written) ?? []);
  const column = written === undefined ? next : columnIndexOf(letters);
  const isHere = written === undefined || Number(digits) === row + 1;
  if (column === null || column >= ALL_COLUMNS || !isHere)
    throw new FileRefusal('damaged', `cell ${written}`);
  return column;
}
