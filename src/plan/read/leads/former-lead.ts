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
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Words allowed before a date: "until the end of June". */
const LEADING_IN: ReadonlySet<string> = new Set('the end of early mid late about around'.split(' '));
/** How many words after "until" are read. */
const REACH = 6;

/** `from` and `to` delimit the name in the tokens, `[from, to)`. */
export function isFormer(
  tokens: readonly LeadToken[],
  from: number,
  to: number,
  asOf: IsoDate | null,
): boolean {
  if (BEFORE.has(tokens[from - 1]?.word.low ?? '')) return true;
  const bracket = tokens[to]?.kind === 'open';
  const at = bracket || tokens[to]?.kind === 'comma' ? to + 1 : to;
  const word = tokens[at]?.word.low ?? '';
  if (bracket && GONE.has(word)) return true;
  return UNTIL.has(word) && isOver(tokens, at + 1, asOf);
}

function isOver(tokens: readonly LeadToken[], start: number, asOf: IsoDate | null): boolean {
  let [day, month, year] = [31, 0, 0];
  // A word that is not part of a date ends it: "Police to decide", "until 3 files are read".
  for (const {
    kind,
    text,
    word: { low },
  } of tokens.slice(start, start + REACH)) {
    if (kind !== 'word') break;
    if (!/\d/.test(text)) {
      const word = low.replace(/\.$/, '');
      const named = word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word)) + 1;
      if (named > 0) month = named;
      else if (!LEADING_IN.has(word)) break;
      continue;
    }
    const parts = text.split(/[./]/).map(Number);
    const numbered = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1];
    if (parts.length === 3 && parts.every(Number.isInteger)) [day = 31, month = 0, year = 0] = parts;
    else if (/^(?:19|20)\d\d$/.test(text)) year = Number(text);
    else if (numbered !== undefined) day = Number(numbered);
    else break;
  }
  if (month === 0 && year === 0) return false;
  // Without a year it means the most recent such month: nobody writes this about a date years ahead.
  if (year === 0) return true;
  const full = year < 100 ? year + 2000 : year;
  const last = [full, month === 0 ? 12 : month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return asOf !== null && last < asOf;
}
