/**
 * Lets nobody wait for ever: gives back what the host answers, or that it is busy when it has been silent too long, or
 * that the person stopped it. A late answer is dropped; what was asked is not taken back.
 */
import { obstacle, type Outcome } from '../plan/outcome';

export interface TimeLimit {
  /** Milliseconds without a sign of life. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** `work` is given a function to call at each sign of life, from which the patience is counted anew. */
export async function withTimeLimit<T>(
  work: (alive: () => void) => Promise<Outcome<T>>,
  { patience, signal }: TimeLimit,
): Promise<Outcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped: () => void = () => undefined;
  let alive: () => void = () => undefined;
  const waiting = new Promise<Outcome<T>>((resolve) => {
    stopped = () => resolve(obstacle({ code: 'cancelled' }));
    signal?.addEventListener('abort', stopped, { once: true });
    const silent = (): void => resolve(obstacle({ code: 'host-busy' }));
    alive = () => {
      clearTimeout(timer);
      timer = setTimeout(silent, patience);
    };
  });
  if (signal?.aborted) return obstacle({ code: 'cancelled' });
  alive();
  try {
    return await Promise.race([work(alive), waiting]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stopped);
  }
}
