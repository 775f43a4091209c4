/**
 * Makes text safe for an .xlsx file: XML 1.0 allows no control characters, Excel reads `_x0041_` as one character
 * unless its first underscore is escaped, and a cell holds at most 32,767 characters.
 */

const LONGEST = 32_767;
/** All Unicode control characters except tab and line feed, lone surrogates, and the two noncharacters. */
const UNWRITABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text that the cell should show. */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

/** The same text in its escaped form. */
export const writtenText = (text: string): string =>
  cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
