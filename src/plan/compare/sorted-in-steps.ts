/** Sorts a long list in steps: short runs by themselves, then merged two by two. Equal items keep their order. */
import { ROWS_PER_STEP, type Steps } from '../steps';

export function* sortedInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += ROWS_PER_STEP) {
    runs.push(items.slice(at, at + ROWS_PER_STEP).sort(compare));
    yield ROWS_PER_STEP;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const all: T[] = [];
  let [at, there] = [0, 0];
  while (at < left.length || there < right.length) {
    const takesLeft =
      there >= right.length || (at < left.length && compare(left[at] as T, right[there] as T) <= 0);
    all.push(takesLeft ? (left[at++] as T) : (right[there++] as T));
    if (all.length % ROWS_PER_STEP === 0) yield ROWS_PER_STEP;
  }
  return all;
}
