/** Names the sheets of a copy: the workbook's sheets keep their names, and ours are made unique. */

/** Excel's maximum length, and the characters that it refuses. */
const LONGEST = 31;
const REFUSED = /[:\\/?*[\]\p{Cc}]/gu;
/** Excel keeps this name for its own list of changes. */
const RESERVED = 'history';

/** `wanted`, numbered if it is taken; comparison ignores case, as Excel does. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const plain = cut(wanted.replace(REFUSED, ' '), LONGEST) || 'Sheet';
  if (!known.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = cut(plain, LONGEST - ending.length) + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** Cut between characters; a name that begins or ends with an apostrophe is refused. */
const cut = (text: string, length: number): string =>
  text
    .replace(/^['\s]+/, '')
    .slice(0, length)
    .replace(/(?:\p{Cs}|['\s])+$/u, '');
