/**
 * Finds cell references in a formula's text and rewrites them for renamed and deleted sheets and for inserted and
 * deleted cells. Leaves quoted texts, structured references, function names and other workbooks' references alone. One
 * pass, linear in the formula's length.
 */
import { COLUMN_LIMIT, columnLetters, columnOfLetters, ROW_LIMIT } from './area';

/** `null` in `row` or `column` means that the reference is to whole columns or whole rows. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface SheetReference {
  /** As written before the `!`, without quotes; `null` means the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** `null` for a single cell. */
  readonly last: Corner | null;
}

const WORD = /[\p{L}\p{N}_.$\\?]/u;

/**
 * The formula with each reference replaced by `change`; `null` writes `#REF!`, the same object leaves the text as
 * written.
 */
export function mapReferences(
  formula: string,
  change: (reference: SheetReference) => SheetReference | null,
): string {
  let out = '';
  for (let at = 0; at < formula.length;) {
    const sign = formula.charAt(at);
    if (sign === '"') {
      const end = endOfQuoted(formula, at, '"');
      out += formula.slice(at, end);
      at = end;
    } else if (sign === '[') {
      const end = endOfExternal(formula, endOfBrackets(formula, at));
      out += formula.slice(at, end);
      at = end;
    } else if (sign === "'") {
      const end = endOfQuoted(formula, at, "'");
      const sheet = formula.slice(at + 1, end - 1).replace(/''/g, "'");
      const isSheet = formula.charAt(end) === '!';
      const found = isSheet ? referenceAt(formula, end + 1, sheet) : null;
      const isExternal = sheet.includes(']');
      const past = found?.end ?? end;
      const text = formula.slice(at, past);
      out += found && !isExternal ? written(text, found.reference, change) : text;
      at = past;
    } else if (WORD.test(sign)) {
      const end = endOfWord(formula, at);
      const isSheet = formula.charAt(end) === '!';
      const found = isSheet
        ? referenceAt(formula, end + 1, formula.slice(at, end))
        : referenceAt(formula, at, null);
      out += found ? written(formula.slice(at, found.end), found.reference, change) : formula.slice(at, end);
      at = found?.end ?? end;
    } else {
      out += sign;
      at += 1;
    }
  }
  return out;
}

function written(
  text: string,
  reference: SheetReference,
  change: (reference: SheetReference) => SheetReference | null,
): string {
  const changed = change(reference);
  if (changed === reference) return text;
  if (changed === null) return '#REF!';
  const sheet = changed.sheet === null ? '' : `${quoted(changed.sheet)}!`;
  const { first, last } = changed;
  return `${sheet}${cornerText(first)}${last ? `:${cornerText(last)}` : ''}`;
}

const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && columnAndRow(name) === null
    ? name
    : `'${name.replace(/'/g, "''")}'`;

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** The index past the closing quote; a doubled quote does not close. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** The index past the closing bracket of `[@[Due date]]`; an apostrophe escapes the next character. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

/** After `[1]`, the index past `Sheet1!A1`: another workbook's references are never moved. */
function endOfExternal(formula: string, end: number): number {
  const word = endOfWord(formula, end);
  if (formula.charAt(word) !== '!') return end;
  return referenceAt(formula, word + 1, null)?.end ?? word;
}

function endOfWord(formula: string, start: number): number {
  let at = start;
  while (at < formula.length && WORD.test(formula.charAt(at))) at += 1;
  return at;
}

interface Found {
  readonly reference: SheetReference;
  readonly end: number;
}

function referenceAt(formula: string, start: number, sheet: string | null): Found | null {
  const end = endOfWord(formula, start);
  const first = columnAndRow(formula.slice(start, end));
  if (!first || formula.charAt(end) === '(' || formula.charAt(end) === '!') return null;
  if (formula.charAt(end) === ':') {
    const lastEnd = endOfWord(formula, end + 1);
    const last = columnAndRow(formula.slice(end + 1, lastEnd));
    const alike =
      last &&
      (last.row === null) === (first.row === null) &&
      (last.column === null) === (first.column === null);
    if (alike && !['(', '!'].includes(formula.charAt(lastEnd)))
      return { reference: { sheet, first, last }, end: lastEnd };
  }
  if (first.row === null || first.column === null) return null;
  return { reference: { sheet, first, last: null }, end };
}

/** Parses `$A$1`, `A1`, `A` or `1` as a corner; `null` for any other word, or one outside the sheet. */
function columnAndRow(word: string): Corner | null {
  const match = word.length > 13 ? null : /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(word);
  if (!match) return null;
  const [, dollar = '', letters = '', secondDollar = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  if (letters === '' && dollar !== '' && secondDollar !== '') return null;
  if (digits === '' && secondDollar !== '') return null;
  const column = letters === '' ? null : columnOfLetters(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((letters !== '' && column === null) || (row !== null && (row < 0 || row >= ROW_LIMIT))) return null;
  const rowFixed = letters === '' ? dollar !== '' || secondDollar !== '' : secondDollar !== '';
  return { row, column, rowFixed, columnFixed: letters !== '' && dollar !== '' };
}

/** The rectangle covered by a reference, corners in any order. */
export function areaOfReference({ first, last }: SheetReference): {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
} {
  const end = last ?? first;
  const rows = [first.row ?? 0, end.row ?? ROW_LIMIT - 1];
  const columns = [first.column ?? 0, end.column ?? COLUMN_LIMIT - 1];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: Math.max(...rows) - top + 1,
    columnCount: Math.max(...columns) - left + 1,
  };
}
