/**
 * Formats a cell's value by its number format, in British English (`Range.text`). Supports the format codes that plans
 * use (General, digits, thousands, percent, dates, times, text, literals, sections, scientific); ignores colours and
 * conditions other than the sign. Does not consider column width (`####`).
 */
import { dateOfSerial, weekdayOfSerial } from './serial-date';
import { isError, type CellValue } from './workbook';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Codes of the built-in short date, which Excel shows according to the user's region: here en-GB. */
const SYSTEM_DATE = /^(m\/d\/yyyy|mm-dd-yy|\[\$-F800\].*)$/i;

export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(SYSTEM_DATE.test(numberFormat) ? 'dd/mm/yyyy' : numberFormat);
  if (typeof value === 'string')
    return showText(value, sections[3] ?? sections.find((part) => part.includes('@')));
  const section =
    sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0] ?? 'General';
  const shown = sections.length > 1 && value < 0 ? -value : value;
  return showNumber(shown, section, date1904);
}

function showText(text: string, section: string | undefined): string {
  if (section === undefined || section === '@') return text;
  return tokensOf(section)
    .map((token) => (token.code === '@' ? text : token.literal))
    .join('');
}

/** Splits at semicolons outside quotes and brackets. */
function sectionsOf(format: string): string[] {
  const sections: string[] = [];
  let current = '';
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const sign = format.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (sign === '\\' && !quoted) {
      current += sign + format.charAt(at + 1);
      at += 1;
    } else if (sign === ';' && !quoted) {
      sections.push(current);
      current = '';
    } else current += sign;
  }
  return [...sections, current];
}

interface Token {
  /** A format code (`yyyy`, `0.00`, `AM/PM`, `@`), or `''` for a literal. */
  readonly code: string;
  readonly literal: string;
}

const CODE =
  /^(?:General|\[(?:h+|m+|s+)\]|y+|m+|d+|h+|s+(?:\.0+)?|AM\/PM|A\/P|e[+-]0+|[0#?][0#?,.]*(?:e[+-][0#?]+)?|\.[0#?]+|%|@)/i;

function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < section.length;) {
    const rest = section.slice(at, at + 64);
    const sign = rest.charAt(0);
    const code = CODE.exec(rest)?.[0];
    if (code) {
      tokens.push({ code, literal: '' });
      at += code.length;
    } else if (sign === '"') {
      const end = section.indexOf('"', at + 1);
      tokens.push({ code: '', literal: section.slice(at + 1, end < 0 ? undefined : end) });
      at = end < 0 ? section.length : end + 1;
    } else if (sign === '[') {
      const end = section.indexOf(']', at);
      const currency = /^\[\$([^-\]]*)/.exec(rest)?.[1];
      tokens.push({ code: '', literal: currency ?? '' });
      at = end < 0 ? section.length : end + 1;
    } else if (sign === '\\') {
      tokens.push({ code: '', literal: rest.charAt(1) });
      at += 2;
    } else if (sign === '_' || sign === '*') {
      tokens.push({ code: '', literal: sign === '_' ? ' ' : '' });
      at += 2;
    } else {
      tokens.push({ code: '', literal: sign });
      at += 1;
    }
  }
  return tokens;
}

function showNumber(value: number, section: string, date1904: boolean): string {
  const tokens = tokensOf(section);
  if (tokens.some((token) => /^(?:\[?[ymdhs]|AM|A\/P)/i.test(token.code)))
    return showDate(value, tokens, date1904);
  const percents = tokens.filter((token) => token.code === '%').length;
  let done = false;
  return tokens
    .map((token) => {
      if (token.code === '') return token.literal;
      if (token.code === '%') return '%';
      if (token.code === '@') return general(value);
      if (done) return '';
      done = true;
      return /^general$/i.test(token.code) ? general(value) : digits(value * 100 ** percents, token.code);
    })
    .join('');
}

/** General format: up to eleven characters, as in a column that is wide enough. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = size < 1 ? 0 : Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function digits(value: number, code: string): string {
  const scientific = /^([^eE]*)[eE]([+-])(\d+)$/.exec(code);
  if (scientific) {
    const places = (scientific[1] ?? '').split('.')[1]?.length ?? 0;
    const [mantissa = '', exponent = '0'] = value.toExponential(places).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : scientific[2] === '+' ? '+' : '';
    return `${mantissa}E${sign}${String(Math.abs(power)).padStart((scientific[3] ?? '').length, '0')}`;
  }
  const [wholeCode = '', fractionCode = ''] = code.replace(/,+$/, '').split('.');
  const scale = /,+$/.exec(code)?.[0].length ?? 0;
  const places = fractionCode.length;
  const least = (fractionCode.match(/0/g) ?? []).length;
  const fixed = Math.abs(value / 1000 ** scale).toFixed(Math.min(places, 30));
  const [whole = '0', fraction = ''] = fixed.split('.');
  let shownFraction = fraction;
  while (shownFraction.length > least && shownFraction.endsWith('0'))
    shownFraction = shownFraction.slice(0, -1);
  const leastWhole = (wholeCode.match(/0/g) ?? []).length;
  let shownWhole = whole === '0' && leastWhole === 0 ? '' : whole.padStart(leastWhole, '0');
  if (wholeCode.includes(',')) shownWhole = shownWhole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${shownWhole}${code.includes('.') && (places > 0 || code.endsWith('.')) ? '.' : ''}${shownFraction}`;
}

function showDate(serial: number, tokens: readonly Token[], date1904: boolean): string {
  const date = dateOfSerial(serial, date1904);
  if (!date || serial < 0) return '#'.repeat(8);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const half = tokens.some((token) => /^a/i.test(token.code));
  const hour = Math.floor(seconds / 3600) % 24;
  let afterHour = false;
  return tokens
    .map((token, at) => {
      const code = token.code.toLowerCase();
      if (code === '') return token.literal;
      const wide = code.length > 1;
      const pad = (part: number): string => (wide ? String(part).padStart(2, '0') : String(part));
      if (code.startsWith('[h')) afterHour = true;
      if (code.startsWith('['))
        return String(Math.floor(serial * (code[1] === 'h' ? 24 : code[1] === 'm' ? 1440 : 86_400)));
      if (code.startsWith('y'))
        return code.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
      if (code.startsWith('d')) {
        const name = DAYS[weekdayOfSerial(serial, date1904)] ?? '';
        return code.length > 3 ? name : code.length === 3 ? name.slice(0, 3) : pad(date.day);
      }
      if (code.startsWith('h')) {
        afterHour = true;
        return pad(half ? hour % 12 || 12 : hour);
      }
      if (code.startsWith('s')) return pad(seconds % 60);
      if (code.startsWith('a')) return hour < 12 ? 'AM' : 'PM';
      if (!code.startsWith('m')) return digits(serial, token.code);
      const beforeSeconds =
        tokens
          .slice(at + 1)
          .find((next) => next.code !== '')
          ?.code.toLowerCase()
          .startsWith('s') ?? false;
      if (code.length < 3 && (afterHour || beforeSeconds)) {
        afterHour = false;
        return pad(Math.floor(seconds / 60) % 60);
      }
      const month = MONTHS[date.month - 1] ?? '';
      return code.length === 5
        ? month.charAt(0)
        : code.length === 4
          ? month
          : code.length === 3
            ? month.slice(0, 3)
            : pad(date.month);
    })
    .join('');
}
