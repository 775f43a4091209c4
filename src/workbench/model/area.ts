/**
 * Rectangles of cells and their A1 addresses; rows and columns count from 0 within the model. Excel's limits: 1,048,576
 * rows, 16,384 columns, 32,767 characters in a cell. Anything outside them is `null`.
 */

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;
export const TEXT_LIMIT = 32_767;

/** A rectangle of cells. All four numbers are absolute; the first cell of a sheet is row 0, column 0. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: ROW_LIMIT,
  columnCount: COLUMN_LIMIT,
};

/** `27` gives `AB`. */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` gives `27`; `null` past XFD or for anything but letters. */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index > COLUMN_LIMIT ? null : index - 1;
}

/** `(3, 4)` gives `E4`. */
export function cellName(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** `E4`, `E4:G9`, `4:9` or `E:G`, as Excel writes them: whole rows and columns use the short form. */
export function areaName(area: Area): string {
  const lastRow = area.rowIndex + area.rowCount;
  const lastColumn = area.columnIndex + area.columnCount - 1;
  if (area.columnCount === COLUMN_LIMIT) return `${area.rowIndex + 1}:${lastRow}`;
  if (area.rowCount === ROW_LIMIT) return `${columnLetters(area.columnIndex)}:${columnLetters(lastColumn)}`;
  const first = cellName(area.rowIndex, area.columnIndex);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${cellName(lastRow - 1, lastColumn)}`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(text);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnOfLetters(letters);
  if (letters !== '' && column === null) return null;
  const row = digits === '' ? null : Number(digits) - 1;
  if (row !== null && (row < 0 || row >= ROW_LIMIT)) return null;
  return { row, column };
}

/** Reads `E4`, `$E$4:G9`, `4:9`, `E:G` (corners in any order, no sheet name); `null` for anything else. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const one = parseCorner(parts[0] ?? '');
  const two = parts.length === 2 ? parseCorner(parts[1] ?? '') : one;
  if (!one || !two) return null;
  if ((one.row === null) !== (two.row === null) || (one.column === null) !== (two.column === null))
    return null;
  if (parts.length === 1 && (one.row === null || one.column === null)) return null;
  const [row, otherRow] = [one.row ?? 0, two.row ?? ROW_LIMIT - 1];
  const [column, otherColumn] = [one.column ?? 0, two.column ?? COLUMN_LIMIT - 1];
  return {
    rowIndex: Math.min(row, otherRow),
    columnIndex: Math.min(column, otherColumn),
    rowCount: Math.abs(row - otherRow) + 1,
    columnCount: Math.abs(column - otherColumn) + 1,
  };
}

export function contains(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.rowIndex &&
    rowIndex < area.rowIndex + area.rowCount &&
    columnIndex >= area.columnIndex &&
    columnIndex < area.columnIndex + area.columnCount
  );
}

/** The cells common to both; `null` if there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.rowIndex, b.rowIndex);
  const left = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - top;
  const columnCount = Math.min(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - left;
  return rowCount > 0 && columnCount > 0 ? { rowIndex: top, columnIndex: left, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.rowIndex, b.rowIndex);
  const left = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - top,
    columnCount: Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - left,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.rowIndex === b.rowIndex &&
    a.columnIndex === b.columnIndex &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/**
 * The remainder of an area once the cells of another are removed: up to four rectangles, above, below, left and right.
 */
export function subtractArea(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const below = shared.rowIndex + shared.rowCount;
  const right = shared.columnIndex + shared.columnCount;
  return [
    { ...area, rowCount: shared.rowIndex - area.rowIndex },
    { ...area, rowIndex: below, rowCount: area.rowIndex + area.rowCount - below },
    { ...shared, columnIndex: area.columnIndex, columnCount: shared.columnIndex - area.columnIndex },
    { ...shared, columnIndex: right, columnCount: area.columnIndex + area.columnCount - right },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
