/**
 * Cooperative steps for long work. A step covers at most a fixed number of rows, so that a page that runs one step per
 * turn stays responsive, however long the plan. Callers in no hurry run them all with `finish`.
 */

/** Yields the number of rows processed since the last yield; returns the result. */
export type Steps<T> = Generator<number, T, void>;

/** Rows per step when rows are only looked at: a few tenths of a millisecond of work. */
export const ROWS_PER_STEP = 500;

/** Rows per step when prose is read or an action is judged. */
export const CELLS_PER_STEP = 25;

/** Work that is already done. */
export function* ready<T>(result: T): Steps<T> {
  yield 0;
  return result;
}

/** Runs all the steps and returns the result. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
