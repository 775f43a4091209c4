/**
 * Whether a text can stand as a formula: what Excel refuses to take at all (a bracket that is not closed, a text after
 * the end), told by the formula engine's own parser. Names that do not exist are no fault of syntax.
 */
import { parse, tokenize } from '@cj-tech-master/excelts/formula';

const FORMULA_LIMIT = 8192;

/** Formulas that differ only in their numbers are alike in syntax: a column of ten thousand is parsed once. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 2000;

/** `formula` with its `=`. */
export function isFormula(formula: string): boolean {
  if (formula.length > FORMULA_LIMIT) return false;
  const shape = formula.replace(/\d+/g, '1');
  let answer = known.get(shape);
  if (answer === undefined) {
    answer = parses(formula);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(shape, answer);
  }
  return answer;
}

function parses(formula: string): boolean {
  try {
    // The engine does not know the spill operator; in Excel it may follow any single reference.
    parse(tokenize(formula.slice(1).replace(/([A-Za-z]\$?\d{1,7})#/g, '$1')));
    return true;
  } catch {
    return false;
  }
}
