/**
 * How far apart two words are spelt, up to a bound: letters missing, added, changed or two neighbours swapped each count
 * one. Only ever asked about single words, so the table is small.
 */

/** The number of slips between two words, or `bound + 1` as soon as it must be more than `bound`. */
export function slipsBetween(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound || a.length > 48 || b.length > 48) return bound + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next: number[] = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, bound + 1);
}

/** How many slips a word of this many letters is forgiven: none to four letters, one to eight, two from nine. */
export function forgivenSlips(letters: number): number {
  return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}
