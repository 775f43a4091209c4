/**
 * Formulas of a file as Excel shows them: without the prefixes that files give to newer functions, and a shared formula
 * moved from the cell that states it to each cell that uses it. Texts, quoted sheet names and structured references
 * are left alone.
 */
import { ALL_COLUMNS, ALL_ROWS } from '../../plan/read/sheet/area-of-address';
import { columnIndexOf, columnName } from '../../plan/read/sheet/a1';

/** Takes a formula without `=`, as in the file; gives it with `=`. */
export function shownFormula(formula: string): string {
  if (!formula.includes('_xl')) return `=${formula}`;
  return `=${outsideQuotes(formula, (code) =>
    code
      .replace(/_xlfn\.ANCHORARRAY\(([^()]{1,255})\)/g, '$1#')
      .replace(/_xlfn\.SINGLE\(([^()]{1,255})\)/g, '@$1')
      // A custom function: `_xldudf_PLAN_DUE` stands for PLAN.DUE.
      .replace(/_xldudf_([A-Za-z0-9]+)_/g, '$1.')
      .replace(/_xl(?:fn|ws|pm|udf)\./g, ''),
  )}`;
}

/** A formula cut at its references once, to be moved to many cells. */
export type MovableFormula = readonly (string | Reference)[];

/** A part that is absent, as the row of `B:B`, is `null`; one that stays where it is has a `$`. */
interface Reference {
  readonly column: Line | null;
  readonly row: Line | null;
}

interface Line {
  readonly index: number;
  readonly fixed: boolean;
}

/** Characters of names, numbers and references: only the whole run shows which it is. */
const WORD = /[\p{L}\p{N}_.$\\?]+/gu;
/** `B4`, and beside a colon also `B` and `4`. */
const REFERENCE = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d{1,7}))?$/;

/** With `=` or without. */
export function movableFormula(formula: string): MovableFormula {
  const pieces: (string | Reference)[] = [];
  outsideQuotes(
    formula,
    (code) => {
      let from = 0;
      for (const { 0: word, index } of code.matchAll(WORD)) {
        const [before, after] = [code[index - 1], code[index + word.length]];
        // Otherwise a function, or the name of a sheet.
        const reference =
          after === '(' || after === '!' ? null : referenceOf(word, before === ':' || after === ':');
        if (!reference) continue;
        pieces.push(code.slice(from, index), reference);
        from = index + word.length;
      }
      pieces.push(code.slice(from));
      return '';
    },
    (quoted) => pieces.push(quoted),
  );
  return pieces;
}

/** `null` if it is none; without a colon beside it, a reference names both a column and a row. */
function referenceOf(word: string, isBesideColon: boolean): Reference | null {
  const [, columnSign, letters, rowSign, digits] = REFERENCE.exec(word) ?? [];
  if (letters === undefined && digits === undefined) return null;
  if (!isBesideColon && (letters === undefined || digits === undefined)) return null;
  const column = letters === undefined ? null : (columnIndexOf(letters) ?? ALL_COLUMNS);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= ALL_COLUMNS || (row ?? 0) < 0 || (row ?? 0) >= ALL_ROWS) return null;
  return {
    column: column === null ? null : { index: column, fixed: columnSign === '$' },
    row: row === null ? null : { index: row, fixed: rowSign === '$' },
  };
}

/** The formula moved by rows and columns; a reference that would leave the sheet becomes `#REF!`. */
export function movedFormula(formula: MovableFormula, rows: number, columns: number): string {
  let moved = '';
  for (const piece of formula) {
    if (typeof piece === 'string') {
      moved += piece;
      continue;
    }
    const column = movedLine(piece.column, columns, ALL_COLUMNS, columnName);
    const row = movedLine(piece.row, rows, ALL_ROWS, (index) => String(index + 1));
    moved += column === null || row === null ? '#REF!' : column + row;
  }
  return moved;
}

function movedLine(
  line: Line | null,
  by: number,
  all: number,
  name: (index: number) => string,
): string | null {
  if (line === null) return '';
  if (line.fixed) return `$${name(line.index)}`;
  const index = line.index + by;
  return index < 0 || index >= all ? null : name(index);
}

/** Applies `change` to what is outside "texts", 'names' and [references to tables]; `seen` gets those, in order. */
function outsideQuotes(
  formula: string,
  change: (code: string) => string,
  seen: (quoted: string) => void = () => undefined,
): string {
  let [result, from] = ['', 0];
  for (let at = 0; at < formula.length; at += 1) {
    const opening = formula[at];
    if (opening !== '"' && opening !== "'" && opening !== '[') continue;
    const end = opening === '[' ? bracketEnd(formula, at) : quoteEnd(formula, at, opening);
    const quoted = formula.slice(at, end);
    result += change(formula.slice(from, at)) + quoted;
    seen(quoted);
    from = end;
    at = end - 1;
  }
  return result + change(formula.slice(from));
}

/** A doubled quote inside ends one quoted piece and begins the next, which comes to the same. */
function quoteEnd(formula: string, start: number, quote: string): number {
  const end = formula.indexOf(quote, start + 1);
  return end < 0 ? formula.length : end + 1;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    // In the name of a column an apostrophe escapes the next character.
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
