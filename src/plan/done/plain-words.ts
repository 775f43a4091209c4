/**
 * A cell's words made comparable for the reading of claims: lower case, plain quotes, dashes and spaces, ticks as the word
 * "ticked", and every date that was read in it as `@`.
 */
import type { DateReading } from '../dates/date-reading';

const TICKS = /[✓✔☑✅√🗸]\uFE0F?/gu;

/** Lines stay lines. Linear in the text's length. */
export function plainWords(text: string, dates: DateReading['milestones'] = []): string {
  return comparable(withDatesMarked(text, dates));
}

/** The cell's own words with every date as `@`; case and punctuation as they are. */
export function withDatesMarked(text: string, dates: DateReading['milestones']): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...dates].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    masked += `${text.slice(from, start)}${beforeDigits(text.slice(start, end))}@`;
    from = end;
  }
  return masked + text.slice(from);
}

export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TICKS, ' ticked ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒−]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What a date begins with: the words before it say what kind of day it is. */
const DATE_WORD =
  /^(?:\W*\d|jan|feb|mar|apr|may$|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|christmas|easter|new$|q\d)/i;

/** The words that lead to a date, without the date itself: "due", "by the end of", "board". */
function beforeDigits(words: string): string {
  const lead: string[] = [];
  for (const word of words.split(/\s+/)) {
    if (DATE_WORD.test(word)) break;
    lead.push(word);
  }
  return lead.length === 0 ? '' : `${lead.join(' ')} `;
}
