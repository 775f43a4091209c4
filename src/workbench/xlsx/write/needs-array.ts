/**
 * Whether a formula entered in current Excel must be marked as an array formula; otherwise Excel applies implicit
 * intersection on opening and puts an `@` before each range used as a single value. No mark is needed if every range is
 * itself an argument of a function that takes ranges, as in `COUNTIFS(A:A,"x")` [A: Excel decides by what its functions
 * expect; this list has those of reporting formulas].
 */
import { formulaTokens, type FormulaToken } from './formula-tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const TAKES_RANGES =
  words(`SUM COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS
  MIN MAX MINA MAXA MINIFS MAXIFS MEDIAN MODE MODE.SNGL LARGE SMALL RANK RANK.EQ RANK.AVG PRODUCT SUBTOTAL AGGREGATE AND OR
  XOR INDEX MATCH XMATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP ROWS COLUMNS AREAS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 STDEV
  STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
  CONCAT TEXTJOIN NPV IRR XNPV XIRR NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL OFFSET ISREF CORREL COVAR SLOPE
  INTERCEPT FORECAST FORECAST.LINEAR DSUM DCOUNT DCOUNTA DGET DMAX DMIN DAVERAGE CELL SHEET PHONETIC GEOMEAN HARMEAN
  TRIMMEAN GCD LCM MULTINOMIAL SKEW KURT AVEDEV DEVSQ`);

/** These evaluate their arguments as arrays, whatever they contain. */
const RECKONS_WITH_ARRAYS = words('SUMPRODUCT AGGREGATE');

/** These return several values, or take apart their argument. */
const GIVES_ARRAYS =
  words(`FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS
  TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND MAP BYROW BYCOL SCAN REDUCE MAKEARRAY LET LAMBDA TRANSPOSE MMULT MINVERSE
  MUNIT LINEST LOGEST TREND GROWTH MODE.MULT ANCHORARRAY GROUPBY PIVOTBY TRIMRANGE`);

/** These need no mark within a function that reckons with arrays, as in `SUMPRODUCT(FREQUENCY(…)*…)`. */
const GIVES_ARRAYS_ALONE = words('FREQUENCY');

/** With or without its `=`. */
export function needsArray(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, '')).filter(({ kind }) => kind !== 'space');
  const within: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isWithin = within.some((name) => RECKONS_WITH_ARRAYS.has(name));
    const called =
      token.kind === 'function' ? token.text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '') : '';
    if (GIVES_ARRAYS.has(called) || (GIVES_ARRAYS_ALONE.has(called) && !isWithin)) return true;
    if (token.text === '(') within.push(before?.kind === 'function' ? before.text.toUpperCase() : '');
    else if (token.text === ')') within.pop();
    const isArray = token.text === '{' || token.text === '#' || isRange(token);
    if (!isArray || isWithin || before?.text === '@') continue;
    const alone =
      (before?.text === '(' || before?.text === ',') && (after?.text === ')' || after?.text === ',');
    const taken = TAKES_RANGES.has(within.at(-1)?.replace(/^_XLFN\./, '') ?? '');
    if (token.text === '{' ? !taken : !(alone && taken)) return true;
  }
  return false;
}

function isRange({ kind, text }: FormulaToken): boolean {
  if (kind === 'reference') return text.includes(':');
  // `[@Due]` and `Table[[#This Row],[Due]]` are a single cell.
  return kind === 'structured' && !/\[@|#This Row/i.test(text);
}
