/**
 * Finds structured references in a formula's text (`Register[Lead]`, `[@[Due date]]`, `Plan[[#Headers],[RAG]]`) and
 * renames their tables and columns. Leaves quoted texts, sheet names and other workbooks' references alone. One pass,
 * linear in the formula's length.
 */

export interface Renaming {
  /** Returns the name to write for a table. */
  readonly table?: (name: string) => string;
  /**
   * Returns the name to write for a column; `null` if it was deleted. `table` is `null` for the formula's own table.
   */
  readonly column?: (table: string | null, column: string) => string | null;
}

const WORD = /[\p{L}\p{N}_.\\?]/u;

export function mapStructuredReferences(formula: string, renaming: Renaming): string {
  let out = '';
  for (let at = 0; at < formula.length;) {
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      const end = endOfQuoted(formula, at, sign);
      out += formula.slice(at, end);
      at = end;
    } else if (sign === '[') {
      const end = endOfBrackets(formula, at);
      const group = formula.slice(at, end);
      // Brackets followed by a sheet name are another workbook.
      out += isExternal(formula, end) ? group : (renamed(group, null, renaming) ?? '#REF!');
      at = end;
    } else if (WORD.test(sign)) {
      let end = at;
      while (end < formula.length && WORD.test(formula.charAt(end))) end += 1;
      const word = formula.slice(at, end);
      const next = formula.charAt(end);
      const isName = next !== '(' && next !== '!' && formula.charAt(at - 1) !== '!';
      const table = isName ? (renaming.table?.(word) ?? word) : word;
      if (next === '[' && isName) {
        const groupEnd = endOfBrackets(formula, end);
        const group = renamed(formula.slice(end, groupEnd), word, renaming);
        out += group === null ? '#REF!' : table + group;
        end = groupEnd;
      } else out += table;
      at = end;
    } else {
      out += sign;
      at += 1;
    }
  }
  return out;
}

function isExternal(formula: string, end: number): boolean {
  let at = end;
  while (at < formula.length && WORD.test(formula.charAt(at))) at += 1;
  return at > end && formula.charAt(at) === '!';
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

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

/** `[…]` with its columns renamed; `null` if one of them was deleted. */
function renamed(group: string, table: string | null, { column }: Renaming): string | null {
  if (!column || !group.endsWith(']') || group.length < 3) return group;
  const inner = group.slice(1, -1);
  const ofRow = inner.startsWith('@');
  const rest = ofRow ? inner.slice(1) : inner;
  if (!rest.includes('[') || isEscapedOnly(rest)) {
    if (rest === '' || rest.startsWith('#')) return group;
    const old = unescaped(rest);
    const next = column(table, old);
    if (next === null) return null;
    if (next === old) return group;
    return ofRow ? `[@[${escaped(next)}]]` : `[${escaped(next)}]`;
  }
  let out = '';
  for (let at = 0; at < rest.length;) {
    if (rest.charAt(at) !== '[') {
      out += rest.charAt(at);
      at += 1;
      continue;
    }
    const end = endOfBrackets(rest, at);
    const name = rest.slice(at + 1, end - 1);
    const old = unescaped(name);
    const next = name.startsWith('#') ? old : column(table, old);
    if (next === null) return null;
    out += next === old ? rest.slice(at, end) : `[${escaped(next)}]`;
    at = end;
  }
  return `[${ofRow ? '@' : ''}${out}]`;
}

/** Whether all brackets inside belong to a column's name. */
function isEscapedOnly(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === "'") at += 1;
    else if (text.charAt(at) === '[') return false;
  }
  return true;
}

const unescaped = (name: string): string => name.replace(/'([[\]#'@])/g, '$1');
const escaped = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
