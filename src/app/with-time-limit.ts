/**
 * Puts a time limit on host calls: returns the host's answer, `host-busy` after too long a silence, or `cancelled` if
 * the user stopped it. A late answer is dropped, but the request itself is not undone.
 */
import { obstacle, type Outcome } from '../plan/outcome';

export interface TimeLimit {
  /** Milliseconds of silence allowed. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** `work` receives a function to call at each sign of life, which restarts the time limit. */
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
