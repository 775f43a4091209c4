/** Names for the sheets of a copy: those of the workbook as they are, ours so that none is there twice. */

/** Excel's longest, and the characters that it refuses. */
const LONGEST = 31;
const REFUSED = /[:\\/?*[\]\p{Cc}]/gu;

/** `wanted` with a number where it is taken; case makes no difference to Excel. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(REFUSED, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, LONGEST)
      .trim() || 'Sheet';
  if (!known.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = plain.slice(0, LONGEST - ending.length).trim() + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}
