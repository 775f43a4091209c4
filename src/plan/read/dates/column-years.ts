/**
 * Collects the years that a column's cells state outright: four digits after a month ("September 2016") or at the end
 * of a numeric date. They settle "Oct 12" and two-digit years elsewhere in the column. Outliers are treated as typing
 * errors and ignored.
 */
const AFTER_MONTH =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[.,]?[\s/-]{0,3}((?:19|20)\d\d)(?!\d)/gi;
const AFTER_NUMBERS = /\d[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)/g;
const FOUR_DIGITS = /(?:19|20)\d\d/;
const FAR = 15;

/** First and last year stated; `null` if no cell states one. */
export function columnYears(texts: readonly string[]): { readonly from: number; readonly to: number } | null {
  const years: number[] = [];
  const known = new Map<string, readonly number[]>();
  for (const text of texts) {
    let named = known.get(text);
    if (named === undefined) known.set(text, (named = yearsNamed(text)));
    for (const year of named) years.push(year);
  }
  if (years.length === 0) return null;
  years.sort((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)] as number;
  const near = years.filter((year) => Math.abs(year - middle) <= FAR);
  return { from: near[0] as number, to: near[near.length - 1] as number };
}

const NONE: readonly number[] = [];

/** The years that one cell states outright, repeats included. */
export function yearsNamed(text: string): readonly number[] {
  if (!FOUR_DIGITS.test(text)) return NONE;
  const years: number[] = [];
  for (const match of text.matchAll(AFTER_MONTH)) years.push(Number(match[1]));
  for (const match of text.matchAll(AFTER_NUMBERS)) years.push(Number(match[1]));
  return years;
}
