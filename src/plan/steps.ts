/**
 * Work that gives way. A step is at most so many rows' worth, so that a page that drives the steps between its own turns
 * never stands still, however long the plan; who is in no hurry runs them all at once.
 */

/** Yields how many rows it has looked at since it last gave way; its result comes at the end. */
export type Steps<T> = Generator<number, T, void>;

/** Rows that are only looked at, between two steps: some tenths of a millisecond's work. */
export const ROWS_PER_STEP = 500;

/** Rows whose prose is read, or judged, between two steps. */
export const CELLS_PER_STEP = 25;

/** Runs all the steps. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
