/**
 * The browser's clock and yield: lets the browser draw and handle input between two slices of work, and resumes at
 * once.
 */
import type { Pace } from '../app/in-slices';

/** Newer Chromium has a scheduler that gives input priority; not every TypeScript version has its types yet. */
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

/** A posted message is handled after whatever is already queued, without the 4 ms delay of timers. */
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
