/**
 * Runs stepwise work without blocking the page: works for a few milliseconds, yields to the browser, and continues. Can
 * be stopped between two slices; the work so far is then discarded, and nothing has been changed.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';

/** The page's clock and yield, supplied by the entry file; tests supply their own. */
export interface Pace {
  /** Milliseconds from an arbitrary origin; only differences count. */
  readonly now: () => number;
  /** Resolves once the page has drawn and handled pending input. */
  readonly breathe: () => Promise<void>;
}

/** Milliseconds of work between two yields. A task may take 50 ms; a step that overruns must fit in the rest. */
export const SLICE_MILLISECONDS = 16;

interface SliceOptions<P> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: P) => void) | undefined;
}

/** For work that is done elsewhere: `alive` at each call, and a yield to the page whenever a slice has passed. */
export function breather({ now, breathe }: Pace, alive: () => void): () => Promise<void> {
  let until = now() + SLICE_MILLISECONDS;
  return async () => {
    alive();
    if (now() < until) return;
    await breathe();
    until = now() + SLICE_MILLISECONDS;
  };
}

/**
 * Resolves to the steps' return value, or to `cancelled` if the signal fired first. Exceptions from the work are
 * rethrown.
 */
export async function inSlices<P, R>(
  steps: Generator<P, R, void>,
  pace: Pace,
  { signal, onProgress }: SliceOptions<P> = {},
): Promise<Outcome<R>> {
  for (;;) {
    if (signal?.aborted) return obstacle({ code: 'cancelled' });
    const until = pace.now() + SLICE_MILLISECONDS;
    let latest: P | undefined;
    do {
      const step = steps.next();
      if (step.done) return success(step.value);
      latest = step.value;
    } while (pace.now() < until);
    onProgress?.(latest);
    await pace.breathe();
  }
}
