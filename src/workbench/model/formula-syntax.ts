/**
 * Whether a text is a syntactically valid formula, according to the engine's parser: Excel refuses others outright (an
 * unclosed bracket, trailing text). Unknown names are not syntax errors.
 */
import { parse, tokenize } from '@cj-tech-master/excelts/formula';

const FORMULA_LIMIT = 8192;

/** Formulas that differ only in their numbers share a result, so a column of ten thousand is parsed once. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 2000;

/** `formula` includes its `=`. */
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
    // The engine does not know the spill operator, which in Excel may follow any single-cell reference.
    parse(tokenize(formula.slice(1).replace(/([A-Za-z]\$?\d{1,7})#/g, '$1')));
    return true;
  } catch {
    return false;
  }
}
