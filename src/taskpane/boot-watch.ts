/**
 * Watches whether the pane starts. Where Office.js, or the pane's own script, was refused or does not come, it shows the
 * page's own words on which addresses a network must allow. It comes from our own host, and imports nothing.
 */

/** Milliseconds that a slow network is given before the words appear; they go again if the pane starts after all. */
const PATIENCE = 12_000;
const LOOK_AGAIN = 500;

const hasOffice = (): boolean => 'Office' in window;
/** React has taken the place of the first paint. */
const hasStarted = (): boolean => document.querySelector('#root .first-paint') === null;

function show(blocked: boolean): void {
  const words = document.getElementById('blocked');
  const root = document.getElementById('root');
  if (!words || !root || words.hidden !== blocked) return;
  const ownHost = document.getElementById('own-host');
  if (ownHost) ownHost.textContent = window.location.host;
  words.hidden = !blocked;
  root.hidden = blocked;
}

/** Every script marked `defer` has run or failed when this is called. */
function whenParsed(): void {
  document.getElementById('try-again')?.addEventListener('click', () => window.location.reload());
  if (!hasOffice()) show(true);
}

let scriptFailed = false;
// Errors of script elements do not bubble; they pass here on their way down.
window.addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement) scriptFailed = true;
  },
  true,
);

// This script is the first of those marked `defer`: it runs before them, and before this event.
document.addEventListener('DOMContentLoaded', whenParsed);

const begun = performance.now();
const looking = window.setInterval(() => {
  if (hasOffice() && hasStarted()) {
    show(false);
    window.clearInterval(looking);
  } else if ((scriptFailed && !hasStarted()) || performance.now() - begun > PATIENCE) show(true);
}, LOOK_AGAIN);

export {};
