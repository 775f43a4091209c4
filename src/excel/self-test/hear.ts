/** Collects the events that Excel raises while a case runs, and waits for them. */

/** Milliseconds allowed for Excel to raise an event. */
const PATIENCE = 5_000;

export interface Heard<T> {
  /** Resolves to the first `count` events, or to fewer if they have not all arrived within five seconds. */
  readonly told: (count: number) => Promise<readonly T[]>;
  /** Queues the removal of the handler; takes effect with the next `sync`. */
  readonly stop: () => void;
}

/** Listens from the next `sync` on. `isMeant` filters out events that the case did not cause. */
export function hear<T>(
  events: OfficeExtension.EventHandlers<T>,
  isMeant: (event: T) => boolean = () => true,
): Heard<T> {
  const all: T[] = [];
  let arrived: () => void = () => undefined;
  const handler = events.add(async (event) => {
    if (isMeant(event)) all.push(event);
    arrived();
  });
  return {
    told: (count) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          resolve(all.slice(0, count));
        };
        const timer = setTimeout(end, PATIENCE);
        arrived = () => {
          if (all.length >= count) end();
        };
        arrived();
      }),
    stop: () => handler.remove(),
  };
}

export const UNTOLD = 'Nothing was told within five seconds.';
