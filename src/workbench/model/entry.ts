/**
 * Interprets an entry as Excel does. Typed text is read by British rules, day first. Text written by an add-in through
 * the API is read by American rules, month first: the trap that our code must avoid [A: documented for Office.js on
 * every locale]. Refuses texts of more than 32,767 characters, and text that Excel would take for a formula but cannot
 * parse.
 */
import { TEXT_LIMIT } from './area';
import { isFormula } from './formula-syntax';
import { serialOf } from './serial-date';
import type { CellValue } from './workbook';

export interface Entry {
  readonly value: CellValue;
  /** With its `=`; `value` is then `null` until it is calculated. */
  readonly formula?: string;
  /** The number format that Excel gives a General cell with this entry. */
  readonly numberFormat?: string;
  /** Entered with a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

export class TextTooLong extends RangeError {}

/** Excel takes the text for a formula and cannot parse it: a user gets a message, an add-in gets InvalidArgument. */
export class FormulaRefused extends SyntaxError {}

/** The context in which an entry is read. */
interface Ground {
  readonly date1904: boolean;
  readonly order: 'day-first' | 'month-first';
  /** The year of a date that has none. */
  readonly thisYear: number;
}

/** Used when there is no clock: a leap year, so that 29 February is a date. */
const UNSAID_YEAR = 2000;

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The entry made when a user types `text` into a cell and presses Enter; `format` is the cell's current number format.
 */
export function enterAsTyped(
  text: string,
  format = 'General',
  date1904 = false,
  thisYear = UNSAID_YEAR,
): Entry {
  return read(text, format, { date1904, order: 'day-first', thisYear });
}

/**
 * The entry made when an add-in sets `Range.values` or `Range.formulas`. Never called with `null`, which leaves a cell
 * alone.
 */
export function enterThroughApi(
  value: string | number | boolean,
  format = 'General',
  date1904 = false,
  thisYear = UNSAID_YEAR,
): Entry {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: { error: '#NUM!' } };
  if (typeof value === 'boolean') return { value };
  return read(value, format, { date1904, order: 'month-first', thisYear });
}

function read(text: string, format: string, ground: Ground): Entry {
  if (text.length > TEXT_LIMIT + (text.startsWith("'") ? 1 : 0))
    throw new TextTooLong('A cell holds 32,767 characters.');
  if (text === '') return { value: null };
  if (format === '@')
    return text.startsWith("'") ? { value: text.slice(1), quotePrefix: true } : { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: formulaOf(text) };
  const trimmed = text.trim();
  if (trimmed.length <= 40) {
    const upper = trimmed.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
    if (ERRORS.has(upper)) return { value: { error: upper } };
    const read = readNumber(trimmed) ?? readDate(trimmed, ground) ?? readTime(trimmed);
    if (read) return read;
  }
  return FORMULA_LIKE.test(text) ? { value: null, formula: formulaOf(`=${text}`) } : { value: text };
}

/**
 * Text that begins with + - or @ followed by more is a formula to Excel, as its own message explains ("when the first
 * character is an equal or minus sign…"): a bullet point `- like this` is refused or becomes `#NAME?` [A].
 */
const FORMULA_LIKE = /^[+@-][ +-]{0,9}[\p{L}\p{N}("']/u;

function formulaOf(text: string): string {
  if (!isFormula(text)) throw new FormulaRefused('Excel cannot read the text as a formula.');
  return text;
}

const PLAIN_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;

function readNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const percent = /^(.+?)\s*%$/.exec(text)?.[1];
  const money = /^([+-]?)\s*([£$€])\s*(.+)$/.exec(text);
  const bare = bracketed ?? percent ?? (money ? `${money[1]}${money[3]}` : text);
  if (!/\d/.test(bare) || !PLAIN_NUMBER.test(bare)) return null;
  const number = Number(bare.replace(/,/g, ''));
  if (!Number.isFinite(number)) return null;
  if (percent !== undefined)
    return { value: number / 100, numberFormat: bare.includes('.') ? '0.00%' : '0%' };
  if (money) return { value: number, numberFormat: `${money[2]}#,##0${bare.includes('.') ? '.00' : ''}` };
  if (bare.includes(','))
    return { value: bracketed ? -number : number, numberFormat: bare.includes('.') ? '#,##0.00' : '#,##0' };
  return { value: bracketed ? -number : number };
}

/** `3/4/2017`, `3-Apr-17`, `3 April 2017`, `April 2017`, `3 April`, `2017-04-03`; a time may follow. */
function readDate(text: string, ground: Ground): Entry | null {
  const withTime = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)$/i.exec(text);
  const time = withTime ? readTime(withTime[2] ?? '') : null;
  if (withTime && !time) return null;
  const found =
    numericDate(withTime?.[1] ?? text, ground) ?? namedDate(withTime?.[1] ?? text, ground.thisYear);
  const day = found ? serialOf(found, ground.date1904) : null;
  if (!found || day === null) return null;
  const fraction = typeof time?.value === 'number' ? time.value : 0;
  return { value: day + fraction, numberFormat: time ? `${found.format} hh:mm` : found.format };
}

interface ReadDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function numericDate(text: string, { order, thisYear }: Ground): ReadDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), format: 'dd/mm/yyyy' };
  const match = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', second = '', year] = match;
  // Full stops separate a date only if it is complete and typed by a user: 1.10 is a number, and has already been read
  // as one.
  if (text.includes('.') && (year === undefined || order === 'month-first')) return null;
  const asOrdered =
    order === 'day-first'
      ? { day: Number(first), month: Number(second) }
      : { day: Number(second), month: Number(first) };
  const parts =
    asOrdered.month > 12 && asOrdered.day <= 12 ? { day: asOrdered.month, month: asOrdered.day } : asOrdered;
  const format = year === undefined ? 'dd-mmm' : order === 'day-first' ? 'dd/mm/yyyy' : 'm/d/yyyy';
  return { ...parts, year: year === undefined ? thisYear : fullYear(year), format };
}

function namedDate(text: string, thisYear: number): ReadDate | null {
  const match = /^(?:(\d{1,2})[- /]?)?([a-z]{3,9})[- /,]?\s?(\d{4}|\d{1,2})?$/i.exec(text);
  const word = match?.[2]?.toLowerCase() ?? '';
  const month = MONTH_NAMES.findIndex((name) => word.startsWith(name)) + 1;
  if (!match || month === 0 || !isMonthWord(word, month)) return null;
  const [, before, , after] = match;
  if (before !== undefined) {
    const format = after === undefined ? 'dd-mmm' : 'dd-mmm-yy';
    return { day: Number(before), month, year: after === undefined ? thisYear : fullYear(after), format };
  }
  if (after === undefined) return null;
  if (after.length < 4 && Number(after) >= 1 && Number(after) <= 31) {
    return { day: Number(after), month, year: thisYear, format: 'dd-mmm' };
  }
  return { day: 1, month, year: fullYear(after), format: 'mmm-yy' };
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const isMonthWord = (word: string, month: number): boolean =>
  word === MONTH_NAMES[month - 1] || word === FULL_MONTHS[month - 1] || word === 'sept';

function readTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?$/i.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = match;
  let hour = Number(hours);
  if (half && (hour > 12 || hour === 0)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    numberFormat: match[3] ? 'hh:mm:ss' : 'hh:mm',
  };
}
