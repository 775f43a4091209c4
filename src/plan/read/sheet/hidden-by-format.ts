/**
 * Whether a cell's number format shows nothing of its value, as ";;;" does: staff hide texts in that way, and take them
 * for gone. Excel's format has up to four parts: positive, negative, zero, text.
 */
import type { CellValue, SheetSnapshot } from './sheet-snapshot';

/** Parts end at semicolons outside quotes and escapes. */
function partsOf(format: string): readonly string[] {
  const parts = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|[^"\\]|["\\]/gsu)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const EMPTY = /^(?:\[(?:black|white|red|green|blue|yellow|magenta|cyan|color ?\d+)\]|""|\s)*$/i;
const HAS_CONDITION = /\[[<>=]/;

export function isHiddenByFormat(value: CellValue, format: string): boolean {
  if (value === '' || !format.includes(';') || HAS_CONDITION.test(format)) return false;
  const [positive = '', negative = positive, zero = positive, text] = partsOf(format);
  if (typeof value !== 'number') return text !== undefined && EMPTY.test(text);
  return EMPTY.test(value > 0 ? positive : value < 0 ? negative : zero);
}

/** By row and column of the sheet, from 0. */
export function isHiddenCell(
  { origin, values, numberFormats }: Pick<SheetSnapshot, 'origin' | 'values' | 'numberFormats'>,
  rowIndex: number,
  columnIndex: number,
): boolean {
  const [r, c] = [rowIndex - origin.rowIndex, columnIndex - origin.columnIndex];
  return isHiddenByFormat(values[r]?.[c] ?? '', numberFormats[r]?.[c] ?? 'General');
}
