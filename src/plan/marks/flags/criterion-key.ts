/**
 * A text of the board's as the add-in's working columns hold it, so that COUNTIFS finds exactly it: short, in brackets
 * (which no number, date or comparison is written in), without the signs that stand for other text. The label that people
 * read is kept elsewhere.
 */
import { textDigest } from './text-digest';

/** With its digest and brackets well below the 255 characters that a criterion may have. */
const LONGEST = 60;

/** What stands where the plan has the field but says nothing in it. */
export const NOTHING_KEY = '[]';

/** Two texts have one key only if they differ in nothing but case and spacing. */
export function criterionKey(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (plain === '') return NOTHING_KEY;
  const bare = plain.replace(/[*?~"[\]]/g, '');
  if (bare === plain && bare.length <= LONGEST) return `[${bare}]`;
  return `[${cut(bare)} #${textDigest(plain.toLowerCase())}]`;
}

/** Never half of a character of two units. */
const cut = (text: string): string => text.slice(0, LONGEST - 10).replace(/[\uD800-\uDBFF]$/, '');

/** What tells two keys apart as Excel does, which asks nothing of case. */
export const foldedKey = (key: string): string => key.toLowerCase();
