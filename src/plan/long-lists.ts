/**
 * Lists that grow with a plan's rows. A call such as `push(...list)` puts every entry on the stack and fails at some
 * ten thousand; these do not, and ESLint refuses the spread.
 */

/** Adds entries to the end of a list. */
export function appendAll<T>(list: T[], entries: Iterable<T>): void {
  for (const entry of entries) list.push(entry);
}

/** The largest number; minus infinity if there are none, as with `Math.max`. */
export function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** The smallest number; infinity if there are none, as with `Math.min`. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}
