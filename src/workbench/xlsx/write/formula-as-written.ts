/**
 * Converts formulas from the user's form to the file's: functions newer than Excel 2007 get their `_xlfn.` prefix,
 * variables of LET and LAMBDA theirs, `A1#` and `@A1` become functions. Leaves texts, quoted sheet names and structured
 * references alone. One pass, no backtracking. Function names are from Microsoft's list of `_xlfn` functions.
 */
import { writtenName } from '../../model/plan-functions/add-in-functions';
import { formulaTokens, type FormulaToken } from './formula-tokens';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const WORKSHEET_FUTURE = words('FILTER SORT');
const FUTURE = words(`ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST
  BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
  CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST
  F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS
  GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY
  RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`);

/**
 * Without its `=`. Existing prefixes are kept. `table`: the name of the formula's own table, which a file always
 * states: `[@Due]` is short for `Plan[[#This Row],[Due]]`.
 */
export function asWritten(formula: string, table = ''): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = formulaTokens(text);
  const variables = variablesOf(tokens);
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const next = tokens[at + 1];
    const upper = token.text.toUpperCase();
    if (token.kind === 'function') out += writtenName(upper) ?? prefixed(upper, token.text);
    else if (token.kind === 'structured') out += inFull(token.text, table);
    else if (token.kind === 'name' && variables.has(upper)) out += `_xlpm.${token.text}`;
    else if (token.kind === 'reference' && next?.text === '#') {
      out += `_xlfn.ANCHORARRAY(${token.text})`;
      at += 1;
    } else if (token.text === '@' && next?.kind === 'reference') {
      out += `_xlfn.SINGLE(${next.text})`;
      at += 1;
    } else out += token.text;
  }
  return out;
}

function inFull(reference: string, table: string): string {
  const open = reference.indexOf('[');
  const name = open === 0 ? table : reference.slice(0, open);
  const inside = reference.slice(open + 1, -1);
  if (!inside.startsWith('@')) return `${name}[${inside}]`;
  const columns = inside.slice(1).trim();
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

function prefixed(upper: string, asTyped: string): string {
  if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${asTyped}`;
  return FUTURE.has(upper) ? `_xlfn.${asTyped}` : asTyped;
}

/** Variable names are every other argument of LET except the last, and all arguments of LAMBDA except the last. */
function variablesOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly name: string; argument: number }[] = [];
  let before: FormulaToken | undefined;
  tokens.forEach((token, at) => {
    if (token.kind === 'space') return;
    const top = open.at(-1);
    if (token.text === '(')
      open.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    else if (token.text === ')') open.pop();
    else if (token.text === ',' && top) top.argument += 1;
    else if (token.kind === 'name' && top && (before?.text === '(' || before?.text === ',')) {
      const isLast = nextSolid(tokens, at)?.text !== ',';
      const names_ = top.name === 'LET' ? top.argument % 2 === 0 : top.name === 'LAMBDA';
      if (names_ && !isLast) names.add(token.text.toUpperCase());
    }
    before = token;
  });
  return names;
}

function nextSolid(tokens: readonly FormulaToken[], at: number): FormulaToken | undefined {
  let next = at + 1;
  while (tokens[next]?.kind === 'space') next += 1;
  return tokens[next];
}
