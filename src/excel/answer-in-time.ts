/**
 * Stops waiting for a host that has gone silent, so that the pane can report it and carry on. The request is not
 * cancelled: Excel may still carry it out when it recovers.
 */
import { obstacle, type Outcome } from '../plan/outcome';

/** Milliseconds of silence to allow. A single 4 MB exchange can take Excel several seconds. */
const PATIENCE = 30_000;

/**
 * Runs `work`, which must call `alive` after each exchange; gives `host-busy` after `patience` milliseconds of
 * silence.
 */
export async function answerInTime<T>(
  work: (alive: () => void) => Promise<Outcome<T>>,
  patience = PATIENCE,
): Promise<Outcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (outcome: Outcome<T>) => void = () => undefined;
  const silence = new Promise<Outcome<T>>((resolve) => (giveUp = resolve));
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(obstacle({ code: 'host-busy' })), patience);
  };
  alive();
  try {
    return await Promise.race([work(alive), silence]);
  } finally {
    clearTimeout(timer);
  }
}
