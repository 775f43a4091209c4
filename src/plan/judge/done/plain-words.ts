/**
 * Normalises a cell's words for reading claims: lower case, plain quotes, dashes and spaces, ticks as the word
 * "ticked", and every date found in it as `@`.
 */
import type { DateInText } from '../../read/dates/dates-in';

const TICKS = /[✓✔☑✅√🗸]\uFE0F?/gu;

/** Line breaks are kept. Linear in the text's length. */
export const plainWords = (text: string, dates: readonly DateInText[] = []): string =>
  comparable(withDatesMarked(text, dates));

/**
 * The cell's own words with each date as `@`, except dates that are part of a document's name ("Policy (May 2015)").
 */
export function withDatesMarked(text: string, dates: readonly DateInText[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, label, precision } of dates) {
    // A meeting is also a place: "reported to the September Board".
    const mark = precision === 'meeting' ? 'Meeting @' : '@';
    marked += `${text.slice(from, start)}${label ? '' : mark}`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Normalises case, quotes, dashes, spaces and ticks. */
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

/** The days that a text gives, in the order written; one that is not certain is `null`. */
export const daysOf = (dates: readonly DateInText[]): readonly DateInText['date'][] =>
  dates.filter(({ label }) => !label).map(({ date, rivals }) => (rivals.length > 0 ? null : date));
