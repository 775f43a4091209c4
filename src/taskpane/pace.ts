/** The page's own pulse: gives the browser its turn between two slices of work, as soon as it has had it. */
import type { Pace } from '../app/in-slices';

/** Newer Chromium has a scheduler that keeps input first; types of it are not in every TypeScript yet. */
interface WithScheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

export const pagePace: Pace = {
  now: () => performance.now(),
  breathe: () => {
    const { scheduler } = globalThis as WithScheduler;
    return scheduler?.yield ? scheduler.yield() : messageTurn();
  },
};

/** A message to oneself comes after what is waiting already, without the 4 ms that timers are held back. */
function messageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
