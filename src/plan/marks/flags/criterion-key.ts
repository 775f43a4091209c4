/**
 * A text of the board's in a form that COUNTIFS matches exactly: short, without wildcards, and in brackets, so that
 * Excel never takes it for a number, a date or a comparison. For formulas only; people see the text itself.
 */
import { textDigest } from './text-digest';

/** Characters; with digest and brackets far below Excel's limit of 255 for a criterion. */
const LONGEST = 60;

/** The key where the plan has the field but its cell is blank. */
export const NOTHING_KEY = '[]';

/** Texts have the same key, ignoring case, if they differ only in case and spacing; otherwise different keys. */
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

/** Never splits a surrogate pair. */
const cut = (text: string): string => text.slice(0, LONGEST - 10).replace(/[\uD800-\uDBFF]$/, '');

/** For comparing keys as Excel does, ignoring case. */
export const foldedKey = (key: string): string => key.toLowerCase();
