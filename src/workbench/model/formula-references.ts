/**
 * Finds cell references in a formula's text with the library `@borgar/fx`, and rewrites them for renamed and deleted
 * sheets and for inserted and deleted cells. Leaves quoted texts, structured references, function names, other
 * workbooks' references and 3-D references (`One:Three!A1`) alone. Corners are top left and bottom right.
 */
import { parseA1Ref, tokenize, tokenTypes } from '@borgar/fx/xlsx';
import { COLUMN_LIMIT, columnLetters, ROW_LIMIT } from './area';

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

/** Longer than any sheet or column name, so not a formula; the library would be slow on it. */
const TOO_MANY_QUOTES = /'{600}/;
const OPTIONS = { mergeRefs: true, negativeNumbers: false };

/**
 * The formula with each reference replaced by `change`; `null` writes `#REF!`, the same object leaves the text as
 * written.
 */
export const mapReferences = (
  formula: string,
  change: (reference: SheetReference) => SheetReference | null,
): string => referenceMapper(formula)(change);

/** `mapReferences` for many changes of one formula, which is parsed once. */
export function referenceMapper(
  formula: string,
): (change: (reference: SheetReference) => SheetReference | null) => string {
  if (TOO_MANY_QUOTES.test(formula)) return () => formula;
  const parts = tokenize(formula, OPTIONS).map(({ type, value }) => {
    const isCells = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
    return { value, reference: isCells ? referenceOf(value) : null };
  });
  // Joined rather than added up, because engines keep a sum of texts as a tree of its pieces, which takes more room.
  return (change) =>
    parts.map(({ value, reference }) => (reference ? written(value, reference, change) : value)).join('');
}

/** `null` unless the reference is to a single sheet of this workbook. */
function referenceOf(text: string): SheetReference | null {
  const found = parseA1Ref(text, { allowNamed: false });
  if (!found || !('range' in found) || found.workbookName) return null;
  const { sheetName = '', range } = found;
  if (sheetName.includes(':') || range.trim) return null;
  const { top, left, bottom = null, right = null, $top, $left, $bottom, $right } = range;
  const isPair = text.includes(':', text.lastIndexOf('!') + 1);
  return {
    sheet: sheetName === '' ? null : sheetName,
    first: { row: top, column: left, rowFixed: $top === true, columnFixed: $left === true },
    last: isPair
      ? { row: bottom, column: right, rowFixed: $bottom === true, columnFixed: $right === true }
      : null,
  };
}

function written(
  text: string,
  reference: SheetReference,
  change: (reference: SheetReference) => SheetReference | null,
): string {
  const changed = change(reference);
  if (changed === reference) return text;
  if (changed === null) return '#REF!';
  const sheet = changed.sheet === null ? '' : `${quotedName(changed.sheet)}!`;
  const { first, last } = changed;
  return `${sheet}${cornerText(first)}${last ? `:${cornerText(last)}` : ''}`;
}

/** A sheet's name as written before the `!`: quoted if it could be read as anything else. */
export function quotedName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** The rectangle covered by a reference, corners in any order. */
export function areaOfReference({ first, last }: SheetReference): {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
} {
  const end = last ?? first;
  const [row, otherRow] = [first.row ?? 0, end.row ?? ROW_LIMIT - 1];
  const [column, otherColumn] = [first.column ?? 0, end.column ?? COLUMN_LIMIT - 1];
  return {
    rowIndex: Math.min(row, otherRow),
    columnIndex: Math.min(column, otherColumn),
    rowCount: Math.abs(row - otherRow) + 1,
    columnCount: Math.abs(column - otherColumn) + 1,
  };
}
