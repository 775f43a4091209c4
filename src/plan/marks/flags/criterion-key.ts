/**
 * The key by which formulas count a text of the board's: a digest in brackets, which Excel cannot take for a number, a
 * date, a wildcard or a comparison. Short, because every figure of a summary searches the keys of every row. For
 * formulas only; people see the text itself.
 */
import { textDigest } from '../../text-digest';

/** The key where the plan has the field but its cell is blank. */
export const NOTHING_KEY = '[]';

/** Texts have the same key if they differ only in case and spacing; otherwise different keys. */
export function criterionKey(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return plain === '' ? NOTHING_KEY : `[${textDigest(plain.toLowerCase())}]`;
}
