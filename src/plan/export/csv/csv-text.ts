/**
 * Writes rows as CSV by RFC 4180: fields parted by commas, lines ended by CR LF, texts in double quotes, quotes doubled;
 * UTF-8 with a byte order mark, so that Excel reads it as such. No text can be taken for a formula.
 */
import { opensFormula } from '../opens-formula';

/** `null` is an empty field. A number stays a number, and a text is always quoted. */
export type CsvValue = string | number | boolean | null;

const BYTE_ORDER_MARK = '\ufeff';

/** Ends with a line break. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** One field, quotes included. Its text reads back as `inertText` gives it. */
export function csvField(value: CsvValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `"${inertCsvText(value).replaceAll('"', '""')}"`;
}

/**
 * The text as the file holds it: without NUL, which ends a text in some programs, with plain line breaks, with a whole
 * character in place of half of one, and with an apostrophe before what could be taken for a formula.
 */
export function inertCsvText(text: string): string {
  const guarded = opensFormula(text) ? `'${text}` : text;
  return guarded
    .replaceAll('\u0000', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Without an exponent, which some programs take for text. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}
