/**
 * Converts formulas from the file's form to the user's: removes the `_xlfn.` prefix of future functions, and moves a
 * shared formula from the cell that holds it to the cell that uses it. Leaves texts, quoted sheet names and structured
 * references alone. One pass over the text, no backtracking.
 */
import { seenName } from '../model/plan-functions/add-in-functions';
import { COLUMN_LIMIT, columnLetters, columnOfLetters, ROW_LIMIT } from '../model/area';

/** Includes the `=`. Only names of functions and variables have these prefixes. */
export function asSeen(formula: string): string {
  if (!formula.includes('_xl')) return `=${formula}`;
  return `=${mapCode(formula, (code) =>
    code
      .replace(/_xlfn\.ANCHORARRAY\(([$A-Za-z0-9.!_]{1,300})\)/g, '$1#')
      .replace(/_xlfn\.SINGLE\(([$A-Za-z0-9.!_:]{1,300})\)/g, '@$1')
      .replace(/_xldudf_[A-Za-z0-9_.]{1,255}(?=\()/g, (name) => seenName(name) ?? name)
      .replace(/_xlfn\.|_xlws\.|_xlpm\./g, ''),
  )}`;
}

/** Moves every relative reference; one that leaves the sheet becomes `#REF!`. Without `=`, in and out. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapCode(formula, (code) => shiftReferences(code, rows, columns));
}

/** Applies `change` to everything outside "texts", 'quoted names' and [structured references]. */
function mapCode(formula: string, change: (code: string) => string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < formula.length;) {
    const opening = formula[at];
    if (opening !== '"' && opening !== "'" && opening !== '[') {
      at += 1;
      continue;
    }
    const end = opening === '[' ? afterBracket(formula, at) : afterQuote(formula, at, opening);
    result += change(formula.slice(from, at)) + formula.slice(at, end);
    from = end;
    at = end;
  }
  return result + change(formula.slice(from));
}

function afterQuote(formula: string, start: number, quote: string): number {
  const end = formula.indexOf(quote, start + 1);
  return end === -1 ? formula.length : end + 1;
}

function afterBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    // An apostrophe escapes the next character of a column name.
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

/** A run of characters that may be a name, a number or a reference, which only the whole run decides. */
const RUN = /[A-Za-z0-9_.$\\?\u0080-\uffff]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function shiftReferences(code: string, rows: number, columns: number): string {
  return code.replace(RUN, (run, at: number) => {
    const before = code[at - 1];
    const after = code[at + run.length];
    // `LOG10(` is a function and `Q1!` a sheet; `A:A` and `2:2` are references only next to a colon.
    if (after === '(' || after === '!') return run;
    const cell = CELL.exec(run);
    if (cell) {
      const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = cell;
      const column = shiftColumn(fixedColumn, letters, columns);
      const row = shiftRow(fixedRow, digits, rows);
      if (columnOfLetters(letters) === null || Number(digits) === 0 || Number(digits) > ROW_LIMIT) return run;
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (before !== ':' && after !== ':') return run;
    const wholeColumn = COLUMN.exec(run);
    if (wholeColumn) return shiftColumn(wholeColumn[1] ?? '', wholeColumn[2] ?? '', columns) ?? '#REF!';
    const wholeRow = ROW.exec(run);
    return wholeRow ? (shiftRow(wholeRow[1] ?? '', wholeRow[2] ?? '', rows) ?? '#REF!') : run;
  });
}

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  const index = columnOfLetters(letters);
  if (fixed === '$' || index === null) return fixed + letters;
  const moved = index + by;
  return moved < 0 || moved >= COLUMN_LIMIT ? null : columnLetters(moved);
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  if (fixed === '$') return fixed + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > ROW_LIMIT ? null : String(moved);
}
