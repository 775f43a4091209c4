/**
 * Writes rows as CSV (RFC 4180): comma-separated, CR LF line ends, texts in double quotes with quotes doubled, UTF-8
 * with a byte order mark so that Excel recognises the encoding. No text can be taken for a formula.
 */
import { opensFormula } from '../opens-formula';

/** `null` is an empty field. A number stays a number; a text is always quoted. */
export type CsvValue = string | number | boolean | null;

const BYTE_ORDER_MARK = '\ufeff';

/** Ends with a line break. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** One field, quotes included. A CSV reader gets back what `inertCsvText` returns for the text. */
export function csvField(value: CsvValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `"${inertCsvText(value).replaceAll('"', '""')}"`;
}

/**
 * The text as stored in the file: NUL removed (it ends a text in some programs), line breaks normalised, lone
 * surrogates replaced, and an apostrophe added before anything that could be taken for a formula, also after a semicolon,
 * a tab or a line break: where those part the fields, as in much of Europe, the quotes of this file hold nothing together.
 */
export function inertCsvText(text: string): string {
  const lines = text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n');
  return lines
    .split(/(?<=[;\t\n])/)
    .map((part, at) => {
      const opens = at === 0 ? opensFormula(text) : false;
      return opens || opensFormula(part.replace(/^["\s]+/, '')) ? `'${part}` : part;
    })
    .join('')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Without an exponent, which some programs read as text. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}
