/**
 * Splits a formula into functions, references, names and operators; the tokens joined are the formula again. Does not
 * check whether it is a valid formula.
 */
export interface FormulaToken {
  readonly kind: 'function' | 'reference' | 'structured' | 'name' | 'number' | 'text' | 'space' | 'sign';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.$\\?]/u;
const CORNER = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
const LINE = /^(?:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6})$/;

/** Without its `=`. A range (`A1:B2`, `A:A`, with or without a sheet) is one reference. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const sign = formula.charAt(at);
    let end = at + 1;
    let kind: FormulaToken['kind'] = 'sign';
    if (sign === '"') {
      end = afterQuoted(formula, at, '"');
      kind = 'text';
    } else if (/\s/.test(sign)) {
      while (end < formula.length && /\s/.test(formula.charAt(end))) end += 1;
      kind = 'space';
    } else if (sign === "'" || sign === '[' || WORD.test(sign)) {
      ({ end, kind } = word(formula, at));
    }
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

function word(formula: string, at: number): { end: number; kind: FormulaToken['kind'] } {
  let start = at;
  let end = at;
  // The name of a sheet or another workbook may precede the reference.
  if (formula.charAt(end) === "'") end = afterQuoted(formula, end, "'");
  else if (formula.charAt(end) === '[') end = afterBrackets(formula, end);
  const bracketed = end > at && formula.charAt(at) === '[';
  end = afterWord(formula, end);
  if (formula.charAt(end) === '!') {
    start = end + 1;
    end = afterWord(formula, start);
  } else if (bracketed && formula.charAt(end) !== '!') {
    // `[@Due]`, `[#Headers]`: a column of the table that contains the cell.
    return { end: afterBrackets(formula, at), kind: 'structured' };
  }
  const text = formula.slice(start, end);
  const following = formula.charAt(end);
  if (following === '(' && start === at) return { end, kind: 'function' };
  if (following === '[') return { end: afterBrackets(formula, end), kind: 'structured' };
  if (following === ':') {
    const last = afterWord(formula, end + 1);
    const other = formula.slice(end + 1, last);
    if ((CORNER.test(text) && CORNER.test(other)) || (LINE.test(text) && LINE.test(other)))
      return { end: last, kind: 'reference' };
  }
  if (CORNER.test(text)) return { end, kind: 'reference' };
  if (/^[\d.]/.test(text)) return { end: afterExponent(formula, end), kind: 'number' };
  return { end: Math.max(end, at + 1), kind: 'name' };
}

/** `1.5E+20`: the sign is part of the number. */
function afterExponent(formula: string, end: number): number {
  const isOpen = /[Ee]/.test(formula.charAt(end - 1)) && /[+-]/.test(formula.charAt(end));
  return isOpen ? afterWord(formula, end + 1) : end;
}

function afterWord(formula: string, at: number): number {
  let end = at;
  while (end < formula.length && WORD.test(formula.charAt(end))) end += 1;
  return end;
}

/** A doubled quote stands for itself. */
function afterQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end += 1;
  }
  return formula.length;
}

function afterBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    // An apostrophe escapes the next character of a column name.
    if (sign === "'") end += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return end + 1;
  }
  return formula.length;
}
