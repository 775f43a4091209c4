/**
 * Interprets a criterion of COUNTIF and related functions as Excel does [A: documented, and known of Excel]: numbers
 * equal numbers stored as text, texts must match in full ignoring case, `*` and `?` are wildcards unless preceded by
 * `~`, and numeric comparisons skip blanks and texts. Returns `null` for a text of more than 255 characters.
 */
import { enterAsTyped } from '../entry';
import { isError, type CellValue } from '../workbook';

export type Criterion = (value: CellValue) => boolean;

const CRITERION_LIMIT = 255;

/** `criterion` as the cell or text gives it; a blank cell counts as 0 [A: documented]. */
export function readCriterion(criterion: CellValue): Criterion | null {
  if (criterion === null) return equals(0);
  if (typeof criterion !== 'string') return equals(criterion);
  if (criterion.length > CRITERION_LIMIT) return null;
  const [, operator = '', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === '' && rest === '') return (value) => value === null || value === '';
  if (operator === '=' && rest === '') return (value) => value === null;
  if (operator === '<>' && rest === '') return (value) => value !== null;
  const given = asEntered(rest);
  if (operator === '' || operator === '=') return equals(given);
  if (operator === '<>') {
    const same = equals(given);
    return (value) => !same(value);
  }
  return compares(operator, given);
}

/** Converts `31/12/2016`, `5%`, `TRUE` and `#N/A` as typing them into a cell would. */
function asEntered(text: string): Exclude<CellValue, null> {
  if (text.length > 40 || !/^[-+#£$€(\d.\p{L}]/u.test(text)) return text;
  try {
    const { value, formula } = enterAsTyped(text);
    return formula !== undefined || value === null ? text : value;
  } catch {
    // A text that a cell would refuse is simply a text here.
    return text;
  }
}

/** The number in a text that a criterion compares: Excel treats a cell with the text "5" as 5. */
const numberIn = (text: string): number | null =>
  /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : null;

function equals(wanted: Exclude<CellValue, null>): Criterion {
  if (typeof wanted === 'number')
    return (value) => value === wanted || (typeof value === 'string' && numberIn(value) === wanted);
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  const matches = matchesText(wanted);
  return (value) => typeof value === 'string' && matches(value);
}

/** The text, in lower case, of a criterion without wildcards or operators; `null` if it has any. */
export function plainText(criterion: CellValue): string | null {
  if (typeof criterion !== 'string' || criterion === '' || criterion.length > CRITERION_LIMIT) return null;
  if (/^[<>=]/.test(criterion) || /[*?~]/.test(criterion)) return null;
  return typeof asEntered(criterion) === 'string' ? criterion.toLowerCase() : null;
}

/** Matches a whole text against a pattern. Linear in both, because it only backtracks to the last `*`. */
function matchesText(pattern: string): (text: string) => boolean {
  const signs: (string | typeof ONE | typeof MANY)[] = [];
  const lower = pattern.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const sign = lower.charAt(at);
    const next = lower.charAt(at + 1);
    if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      signs.push(next);
      at += 1;
    } else if (sign === '*') {
      if (signs.at(-1) !== MANY) signs.push(MANY);
    } else signs.push(sign === '?' ? ONE : sign);
  }
  if (!signs.some((sign) => typeof sign !== 'string')) {
    const whole = signs.join('');
    return (text) => text.length === whole.length && text.toLowerCase() === whole;
  }
  return (text) => runs(signs, text.toLowerCase());
}

const ONE = Symbol('one sign');
const MANY = Symbol('any signs');

function runs(signs: readonly (string | symbol)[], text: string): boolean {
  let [at, sign] = [0, 0];
  let [star, back] = [-1, 0];
  while (at < text.length) {
    if (signs[sign] === MANY) {
      star = sign;
      sign += 1;
      back = at;
    } else if (sign < signs.length && (signs[sign] === ONE || signs[sign] === text.charAt(at))) {
      sign += 1;
      at += 1;
    } else if (star >= 0) {
      sign = star + 1;
      back += 1;
      at = back;
    } else return false;
  }
  while (signs[sign] === MANY) sign += 1;
  return sign === signs.length;
}

function compares(operator: string, wanted: Exclude<CellValue, null>): Criterion {
  const holds = (order: number): boolean =>
    operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  if (typeof wanted === 'number') return (value) => typeof value === 'number' && holds(value - wanted);
  if (typeof wanted === 'boolean')
    return (value) => typeof value === 'boolean' && holds(Number(value) - Number(wanted));
  if (isError(wanted)) return () => false;
  const than = wanted.toLowerCase();
  return (value) => {
    if (typeof value !== 'string' || value === '') return false;
    const text = value.toLowerCase();
    return holds(text < than ? -1 : text > than ? 1 : 0);
  };
}
