/**
 * A cell's words made comparable for the reading of claims: lower case, plain quotes, dashes and spaces, ticks as the word
 * "ticked", and every date that was found in it as `@`.
 */
import type { DateInText } from '../../read/dates/dates-in';

const TICKS = /[✓✔☑✅√🗸]\uFE0F?/gu;

/** Lines stay lines. Linear in the text's length. */
export const plainWords = (text: string, dates: readonly DateInText[] = []): string =>
  comparable(withDatesMarked(text, dates));

/** The cell's own words with every date as `@`, those left out that name a document ("Policy (May 2015)"). */
export function withDatesMarked(text: string, dates: readonly DateInText[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, label, precision } of dates) {
    // A meeting is a place as well: "reported to the September Board".
    const mark = precision === 'meeting' ? 'Meeting @' : '@';
    marked += `${text.slice(from, start)}${label ? '' : mark}`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Case, quotes, dashes, spaces and ticks made alike. */
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

/** The days that a text gives, in the order written; a day that is not known for certain is `null`. */
export const daysOf = (dates: readonly DateInText[]): readonly DateInText['date'][] =>
  dates.filter(({ label }) => !label).map(({ date, rivals }) => (rivals.length > 0 ? null : date));
