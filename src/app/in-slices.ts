/**
 * Drives work that comes in steps without holding the page up: works for a few milliseconds, gives way, goes on. Stops
 * between two slices when asked; what was done until then is dropped, and nothing was changed.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';

/** The page's own pulse, handed over by the entry: tests give their own. */
export interface Pace {
  /** Milliseconds from some moment on; only differences count. */
  readonly now: () => number;
  /** Resolves when the page has had its turn: drawn, and heard what the person did. */
  readonly breathe: () => Promise<void>;
}

/** Milliseconds of work between two breaths. A task may take 50; a step that runs over must fit in the rest. */
export const SLICE_MILLISECONDS = 16;

interface SliceOptions<P> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: P) => void) | undefined;
}

/** What the steps give in the end; `cancelled` where the signal came first. Faults of the work are thrown on. */
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
