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

/** Moves relative references by rows and columns; one that would leave the sheet becomes `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (code) =>
    code.replace(WORD, (word, at: number) => {
      const [before, after] = [code[at - 1], code[at + word.length]];
      // A function, or the name of a sheet.
      if (after === '(' || after === '!') return word;
      const isLine = before === ':' || after === ':';
      return movedReference(word, rows, columns, isLine) ?? word;
    }),
  );
}

/** Characters of names, numbers and references: only the whole run shows which it is. */
const WORD = /[\p{L}\p{N}_.$\\?]+/gu;
/** `B4`, and beside a colon also `B` and `4`. */
const REFERENCE = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

/** `null` if it is no reference. */
function movedReference(word: string, rows: number, columns: number, isLine: boolean): string | null {
  const match = REFERENCE.exec(word);
  if (!match) return null;
  const [, before = '', letters = '', between = '', digits = ''] = match;
  // Of `$4` the sign belongs to the row.
  const [columnFixed, rowFixed] = letters === '' ? ['', before + between] : [before, between];
  if (!isLine && (letters === '' || digits === '')) return null;
  const column = moved(letters === '' ? null : columnIndexOf(letters), columnFixed, columns);
  const row = moved(digits === '' ? null : Number(digits) - 1, rowFixed, rows);
  if (letters !== '' && !(Number(columnIndexOf(letters)) < ALL_COLUMNS)) return null;
  if (digits !== '' && !(Number(digits) > 0 && Number(digits) <= ALL_ROWS)) return null;
  if ((column ?? 0) < 0 || (column ?? 0) >= ALL_COLUMNS || (row ?? 0) < 0 || (row ?? 0) >= ALL_ROWS)
    return '#REF!';
  return `${columnFixed}${column === null ? '' : columnFixed ? letters : columnName(column)}${rowFixed}${row === null ? '' : row + 1}`;
}

const moved = (index: number | null, fixed: string, by: number): number | null =>
  index === null || fixed !== '' ? index : index + by;

/** Applies `change` to what is outside "texts", 'names' and [references to tables]. */
function outsideQuotes(formula: string, change: (code: string) => string): string {
  let [result, from] = ['', 0];
  for (let at = 0; at < formula.length; at += 1) {
    const opening = formula[at];
    if (opening !== '"' && opening !== "'" && opening !== '[') continue;
    const end = opening === '[' ? bracketEnd(formula, at) : quoteEnd(formula, at, opening);
    result += change(formula.slice(from, at)) + formula.slice(at, end);
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
