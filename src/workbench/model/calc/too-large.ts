/**
 * Finds formulas that would ask the engine for more values than there is room for, by their references and their text:
 * the engine copies every cell of a reference, blank or not, before a function sees any.
 */
import { COLUMN_LIMIT, parseArea, ROW_LIMIT } from '../area';
import type { Sheet, Workbook } from '../workbook';
import type { Extent } from './area-values';
import { limitsNow } from './budget';
import type { Place } from './place';
import type { FormulaReading, Slot } from './scan-formula';

/** Cells that the engine reads of a place: whole rows and columns end at the used range. */
export function cellsOf(
  { sheet, area: { rowCount, columnCount }, byCorners }: Place,
  extent: (sheet: Sheet) => Extent,
): number {
  if (byCorners) return rowCount * columnCount;
  const rows = rowCount === ROW_LIMIT ? Math.max(1, extent(sheet).bottom) : rowCount;
  const columns = columnCount === COLUMN_LIMIT ? Math.max(1, extent(sheet).right) : columnCount;
  return rows * columns;
}

/** Values that a matrix may have for functions whose work grows with its third power. */
const MATRIX_VALUES = 250_000;
const MATRIX = /\b(?:MMULT|MDETERM|MINVERSE)\(/i;
/** Functions that make a reference or an array from texts and numbers. */
const MADE_OF_WORDS = /\b(?:INDIRECT|OFFSET|MAKEARRAY)\(/i;

interface Text {
  readonly isMatrix: boolean;
  readonly namesTable: boolean;
  /** Values that its texts and numbers ask for. */
  readonly inWords: number;
  readonly inNumbers: number;
}

const texts = new WeakMap<FormulaReading, Text>();

function textOf(formula: string, reading: FormulaReading): Text {
  let text = texts.get(reading);
  if (!text) {
    const isMade = MADE_OF_WORDS.test(formula);
    text = {
      isMatrix: MATRIX.test(formula),
      namesTable: formula.includes('['),
      inWords: isMade ? askedInWords(formula) : 0,
      inNumbers: isMade ? askedInNumbers(formula) : 0,
    };
    texts.set(reading, text);
  }
  return text;
}

export function isTooLarge(
  formula: string,
  reading: FormulaReading,
  workbook: Workbook,
  extent: (sheet: Sheet) => Extent,
): boolean {
  const { values, made } = limitsNow();
  const { isMatrix, namesTable, inWords, inNumbers } = textOf(formula, reading);
  const most = isMatrix ? Math.min(values, MATRIX_VALUES) : values;
  if (inWords > values || inNumbers > made) return true;
  // Values that are read apart end at the used range, however they are written, and are counted when they are read.
  const isOver = ({ asValues, ...place }: Slot): boolean =>
    asValues && !isMatrix ? false : cellsOf(asValues ? { ...place, byCorners: false } : place, extent) > most;
  if (reading.slots.some(isOver)) return true;
  return namesTable && hasHugeTable(workbook, values);
}

const hasHugeTable = ({ sheets }: Workbook, most: number): boolean =>
  sheets.some(({ tables }) => tables.some(({ area }) => area.rowCount * area.columnCount > most));

/** `INDIRECT("A1:XFD1048576")`: the largest area that a text names. */
const askedInWords = (formula: string): number =>
  (formula.match(/"[^"]*"/g) ?? []).reduce((most, quoted) => {
    const text = quoted.slice(1, -1);
    const area = parseArea(text.slice(text.lastIndexOf('!') + 1));
    return area ? Math.max(most, area.rowCount * area.columnCount) : most;
  }, 0);

/** `OFFSET(A1,0,0,1048576,16384)`, `MAKEARRAY(5000,5000,…)`: its two largest numbers multiplied. */
function askedInNumbers(formula: string): number {
  const numbers = (formula.replace(/"[^"]*"/g, '').match(/(?<![\w$.])\d+(?![\w.:(])/g) ?? []).map(Number);
  const [largest = 1, second = 1] = numbers.sort((a, b) => b - a);
  return largest * second;
}
