/**
 * Edit distance between two words, up to a bound: a letter missing, added, changed, or swapped with its neighbour
 * counts one. Used only for single words, so the table is small.
 */

const LONGEST = 48;
/** Three rows of the table, used in rotation. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** The number of slips between two words, or `bound + 1` once it must exceed `bound`. */
export function slipsBetween(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound || a.length > LONGEST || b.length > LONGEST) return bound + 1;
  let [before, row, next]: [Uint8Array, Uint8Array, Uint8Array] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (row[j - 1] as number) + (letter === other ? 0 : 1);
      const missing = Math.min(row[j] as number, next[j - 1] as number) + 1;
      if (missing < cost) cost = missing;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = (before[j - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] as number, bound + 1);
}

/** How many slips are tolerated in a word of this many letters: none up to four, one up to eight, two from nine. */
export function forgivenSlips(letters: number): number {
  return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}
