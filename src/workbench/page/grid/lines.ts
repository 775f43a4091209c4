/**
 * Where a sheet's rows or columns are on screen: cumulative sizes in pixels, searched by bisection. Hidden lines have
 * size 0. Positions out of range mean the first or last line.
 */

export interface Lines {
  readonly count: number;
  /** Total size of all lines, in pixels. */
  readonly total: number;
  /** Pixels from the start of the first line; `start(count)` is the end of the last. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The visible line at a distance in pixels. */
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

/** The first and last lines visible in a window of `length` pixels at `from`, with `more` lines on either side. */
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
