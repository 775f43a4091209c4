/**
 * Texts as an .xlsx file can hold them: XML 1.0 knows no controls, Excel reads `_x0041_` as one character unless its
 * first sign is escaped, and no cell holds more than 32,767 characters.
 */

const LONGEST = 32_767;
/** All of Unicode's controls but tab and line feed, halves of characters, and the two that are none. */
const UNWRITABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** What the cell shall say. */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

/** The same as it is written. */
export const writtenText = (text: string): string =>
  cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
