/** Work whose cost grows with the rows: done in steps between which the page can draw, or at once if needed sooner. */
import { finish, type Steps } from '../../plan/steps';

export interface Stepwise<T> {
  readonly prepare: () => Steps<void>;
  /** The result; first finishes whatever is left of the work. */
  readonly result: () => T;
}

export function stepwise<T>(work: () => Steps<T>): Stepwise<T> {
  let steps: Steps<T> | null = null;
  let done: { readonly result: T } | null = null;
  const started = (): Steps<T> => (steps ??= work());
  return {
    prepare: function* () {
      done ??= { result: yield* started() };
    },
    result: () => (done ??= { result: finish(started()) }).result,
  };
}

/** Called after each exchange and between the steps of long work, to show progress and let the page draw. */
export type Alive = () => void | Promise<void>;

/** Runs steps to their end and returns the result. */
export async function unhurried<T>(steps: Steps<T>, alive: Alive): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await alive();
  }
}
