/** Names the sheets of a copy: the workbook's sheets keep their names, and ours are made unique. */

/** Excel's maximum length, and the characters that it refuses. */
const LONGEST = 31;
const REFUSED = /[:\\/?*[\]\p{Cc}]/gu;

/** `wanted`, numbered if it is taken; comparison ignores case, as Excel does. */
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
