/** What Excel tells of changes: collected while a case makes them, and waited for. */

/** Milliseconds allowed for Excel to raise an event. */
const PATIENCE = 5_000;

export interface Heard<T> {
  /** Everything that was told by the time that so many events had come; fewer if Excel is silent for five seconds. */
  readonly told: (count: number) => Promise<readonly T[]>;
  /** Queues the end of listening. */
  readonly stop: () => void;
}

/** Starts to listen with the next exchange; other people's changes are passed over by `isMeant`. */
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
