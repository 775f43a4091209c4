/**
 * Where the rows or columns of a sheet lie on the screen: sizes in pixels summed up, and the line at a distance found by
 * halving. Hidden lines have the size 0. Nothing is refused; what lies outside counts as the first or last line.
 */

export interface Lines {
  readonly count: number;
  /** Pixels of all lines together. */
  readonly total: number;
  /** Pixels from the first line's start; `start(count)` is the end of the last. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The visible line that holds a distance in pixels. */
  readonly at: (distance: number) => number;
}

export function layLines(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1)
    starts[index + 1] = (starts[index] ?? 0) + Math.max(0, sizeOf(index));
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (distance) => {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > distance) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
}

/** The first to the last line that a window of `length` pixels from `from` shows, and `more` on either side. */
export function linesWithin(
  lines: Lines,
  from: number,
  length: number,
  more: number,
): { readonly first: number; readonly last: number } {
  return {
    first: Math.max(0, lines.at(from) - more),
    last: Math.min(lines.count - 1, lines.at(from + Math.max(0, length - 1)) + more),
  };
}
