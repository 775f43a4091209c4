/**
 * Reads a range cell by cell into grids of values, formulas, formats, texts and types. As in Excel, an unbounded range
 * (whole rows or columns), or one of more than five million cells, is null [A: documented].
 */
import type { Area } from '../model/area';
import { shownText } from '../model/number-format';
import { numberFormatOf } from '../model/style';
import { isError, type Cell, type Sheet } from '../model/workbook';
import { withAtSigns } from './altered-formulas';
import type { Host } from './host';
import { isUnbounded, type RangeTarget } from './ranges';
import { settle } from './settle';

const CELL_LIMIT = 5_000_000;

type Read = (cell: Cell | undefined, rowIndex: number, columnIndex: number) => unknown;

export function readGrid(target: RangeTarget, read: Read): unknown[][] | null {
  const { sheet, area } = target;
  if (isUnbounded(area) || area.rowCount * area.columnCount > CELL_LIMIT) return null;
  const grid: unknown[][] = new Array<unknown[]>(area.rowCount);
  for (let row = 0; row < area.rowCount; row += 1) {
    const cells = sheet.rows.get(area.rowIndex + row)?.cells;
    const line: unknown[] = new Array<unknown>(area.columnCount);
    for (let column = 0; column < area.columnCount; column += 1) {
      const columnIndex = area.columnIndex + column;
      line[column] = read(cells?.get(columnIndex), area.rowIndex + row, columnIndex);
    }
    grid[row] = line;
  }
  return grid;
}

/** A cell's value in Office.js: `''` for a blank, the text for an error. */
export function apiValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  return value === null ? '' : isError(value) ? value.error : value;
}

export function readValues(target: RangeTarget, host: Host): unknown[][] | null {
  settle(host);
  return readGrid(target, apiValue);
}

/** A formula cell returns its formula, any other its value; a leading apostrophe is left out [A: documented]. */
export function readFormulas(target: RangeTarget, host: Host): unknown[][] | null {
  settle(host);
  const { workbook, switches } = host;
  const spelt = switches.alterations.has('spells-names-with-at')
    ? (formula: string) => withAtSigns(formula, workbook)
    : (formula: string) => formula;
  return readGrid(target, (cell) => (cell?.formula === undefined ? apiValue(cell) : spelt(cell.formula)));
}

export function readValueTypes(target: RangeTarget, host: Host): unknown[][] | null {
  settle(host);
  return readGrid(target, (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return 'Empty';
    if (isError(value)) return 'Error';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  });
}

export function readTexts(target: RangeTarget, host: Host): unknown[][] | null {
  settle(host);
  const { date1904 } = host.workbook;
  return readGrid(target, (cell) =>
    cell ? shownText(cell.value, numberFormatOf(cell.style), date1904) : '',
  );
}

export function readNumberFormats(target: RangeTarget): unknown[][] | null {
  const { sheet } = target;
  return readGrid(target, (cell, rowIndex, columnIndex) =>
    numberFormatOf(cell ? cell.style : styleWithoutCell(sheet, rowIndex, columnIndex)),
  );
}

/** The format of a cell that does not exist: its row's, otherwise its column's. */
export const styleWithoutCell = (sheet: Sheet, rowIndex: number, columnIndex: number) =>
  sheet.rows.get(rowIndex)?.style ?? sheet.columns.get(columnIndex)?.style;

/** Whether the rows (or columns) are hidden: `true` or `false` if all are alike, else `null`. */
export function hiddenState(sheet: Sheet, area: Area, lines: 'rows' | 'columns'): boolean | null {
  const [first, count] =
    lines === 'rows' ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  let hidden = 0;
  for (const [index, line] of sheet[lines])
    if (line.hidden && index >= first && index < first + count) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}
