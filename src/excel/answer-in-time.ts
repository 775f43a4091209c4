/**
 * Gives up waiting for a host that has gone silent, so that the pane can say so and go on. What was asked is not taken
 * back: Excel may still carry it out when it wakes.
 */
import { obstacle, type Outcome } from '../plan/outcome';

/** Milliseconds without a sign of life. Excel may take some seconds over one exchange of 4 MB. */
const PATIENCE = 30_000;

/** `work` is given a function to call at each sign of life; silence gives `host-busy`. */
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
