/**
 * Whether the words around a name say that this lead is no longer responsible: "A. Smith (until March)", "Was A. Smith,
 * now B. Jones", "A. Smith (left)". A future date, or none ("until further notice"), does not count.
 */
import type { IsoDate } from '../dates/calendar';
import type { LeadToken } from './lead-token';

const BEFORE: ReadonlySet<string> = new Set(['was', 'previously', 'formerly']);
const GONE: ReadonlySet<string> = new Set(
  'left retired departed former formerly previously moved'.split(' '),
);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'to']);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** How many words after "until" are read. */
const REACH = 6;

/** `from` and `to` delimit the name in the tokens, `[from, to)`. */
export function isFormer(
  tokens: readonly LeadToken[],
  from: number,
  to: number,
  asOf: IsoDate | null,
): boolean {
  if (BEFORE.has(tokens[from - 1]?.text.toLowerCase() ?? '')) return true;
  const bracket = tokens[to]?.kind === 'open';
  const at = bracket || tokens[to]?.kind === 'comma' ? to + 1 : to;
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text.toLowerCase() ?? '') : '';
  if (bracket && GONE.has(word)) return true;
  return UNTIL.has(word) && isOver(tokens, at + 1, asOf);
}

function isOver(tokens: readonly LeadToken[], start: number, asOf: IsoDate | null): boolean {
  let [day, month, year] = [31, 0, 0];
  for (const { kind, text } of tokens.slice(start, start + REACH)) {
    if (kind !== 'word') break;
    const parts = text.split(/[./]/).map(Number);
    if (parts.length === 3 && parts.every(Number.isInteger)) [day = 31, month = 0, year = 0] = parts;
    const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    if (named > 0) month = named;
    if (/^(?:19|20)\d\d$/.test(text)) year = Number(text);
    const numbered = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1];
    if (numbered !== undefined) day = Number(numbered);
  }
  if (month === 0 && year === 0) return false;
  // Without a year it means the most recent such month: nobody writes this about a date years ahead.
  if (year === 0) return true;
  const full = year < 100 ? year + 2000 : year;
  const last = [full, month === 0 ? 12 : month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return asOf !== null && last < asOf;
}
