/**
 * Collects the years that a column's cells state outright: four digits after a month ("September 2016") or at the end
 * of a numeric date. They settle "Oct 12" and two-digit years elsewhere in the column. Outliers are treated as typing
 * errors and ignored.
 */
import { ROWS_PER_STEP, type Steps } from '../../steps';

const AFTER_MONTH =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[.,]?[\s/-]{0,3}((?:19|20)\d\d)(?!\d)/gi;
const AFTER_NUMBERS = /\d[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)/g;
const FOUR_DIGITS = /(?:19|20)\d\d/;
const FAR = 15;

/** How often the cells of a column state each year. */
export type YearCounts = ReadonlyMap<number, number>;

export function* countYears(texts: readonly string[]): Steps<YearCounts> {
  const counts = new Map<number, number>();
  const known = new Map<string, readonly number[]>();
  for (const [at, text] of texts.entries()) {
    if (at % ROWS_PER_STEP === 0) yield 0;
    let named = known.get(text);
    if (named === undefined) known.set(text, (named = yearsNamed(text)));
    for (const year of named) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The counts after a cell that said one thing says another. */
export function recountYears(counts: YearCounts, was: string, is: string): YearCounts {
  const now = new Map(counts);
  for (const year of yearsNamed(was)) now.set(year, (now.get(year) ?? 0) - 1);
  for (const year of yearsNamed(is)) now.set(year, (now.get(year) ?? 0) + 1);
  return now;
}

/** First and last year stated; `null` if no cell states one. */
export function columnYears(counts: YearCounts): { readonly from: number; readonly to: number } | null {
  const years = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  let left = Math.floor(years.reduce((sum, [, count]) => sum + count, 0) / 2);
  const middle = years.find(([, count]) => (left -= count) < 0)?.[0];
  if (middle === undefined) return null;
  const near = years.flatMap(([year]) => (Math.abs(year - middle) <= FAR ? [year] : []));
  return { from: near[0] as number, to: near[near.length - 1] as number };
}

const NONE: readonly number[] = [];

/** The years that one cell states outright, repeats included. */
function yearsNamed(text: string): readonly number[] {
  if (!FOUR_DIGITS.test(text)) return NONE;
  const years: number[] = [];
  for (const match of text.matchAll(AFTER_MONTH)) years.push(Number(match[1]));
  for (const match of text.matchAll(AFTER_NUMBERS)) years.push(Number(match[1]));
  return years;
}
