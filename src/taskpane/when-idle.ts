/** Runs work once the page has drawn and has nothing else to do. */

/** Milliseconds after which it runs all the same. */
const AT_LAST = 1000;

export function whenIdle(work: () => void): void {
  // Safari, and so Excel on a Mac, does not say when it is idle.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: AT_LAST });
  else setTimeout(work, AT_LAST / 5);
}
