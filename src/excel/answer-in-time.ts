/**
 * Stops waiting for a host that has gone silent, so that the pane can report it and carry on. The request is not
 * cancelled: Excel may still carry it out when it recovers.
 */
import { obstacle, type Outcome, type Problem } from '../plan/outcome';

/** Milliseconds of silence to allow. A single 4 MB exchange can take Excel several seconds. */
const PATIENCE = 30_000;
/**
 * The same while writing, because Excel calculates before it answers: a long plan's formulas, and whatever refers to
 * them. Less than the limit of `app`, which does not know that something may have been written.
 */
const PATIENCE_TO_WRITE = 80_000;

/**
 * Runs `work`, which must call `alive` after each exchange; gives `host-busy` after `patience` milliseconds of
 * silence. `mayWrite`: Excel may nevertheless have written something, so the obstacle says `partly`.
 */
export async function answerInTime<T>(
  work: (alive: () => void) => Promise<Outcome<T>>,
  {
    mayWrite = false,
    patience = mayWrite ? PATIENCE_TO_WRITE : PATIENCE,
  }: { readonly patience?: number; readonly mayWrite?: boolean } = {},
): Promise<Outcome<T>> {
  const silent: Problem = mayWrite ? { code: 'host-busy', partly: true } : { code: 'host-busy' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (outcome: Outcome<T>) => void = () => undefined;
  const silence = new Promise<Outcome<T>>((resolve) => (giveUp = resolve));
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(obstacle(silent)), patience);
  };
  alive();
  try {
    return await Promise.race([work(alive), silence]);
  } finally {
    clearTimeout(timer);
  }
}
