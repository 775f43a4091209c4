/**
 * Detects a pane that does not start. If Office.js or the pane's own script is blocked or fails to load, shows the
 * page's own note on which addresses a network must allow. Served from our own host; imports nothing.
 */

/** Milliseconds allowed for a slow network before the note appears; it is removed if the pane starts after all. */
const PATIENCE = 12_000;
const LOOK_AGAIN = 500;

const hasOffice = (): boolean => 'Office' in window;
/** React has replaced the first paint. */
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

/** Called when every script marked `defer` has run or failed. */
function whenParsed(): void {
  document.getElementById('try-again')?.addEventListener('click', () => window.location.reload());
  if (!hasOffice()) show(true);
}

let scriptFailed = false;
// Error events of script elements do not bubble, so catch them in the capture phase.
window.addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement) scriptFailed = true;
  },
  true,
);

// This is the first of the scripts marked `defer`: it runs before the others, and before this event.
document.addEventListener('DOMContentLoaded', whenParsed);

const begun = performance.now();
const looking = window.setInterval(() => {
  if (hasOffice() && hasStarted()) {
    show(false);
    window.clearInterval(looking);
  } else if ((scriptFailed && !hasStarted()) || performance.now() - begun > PATIENCE) show(true);
}, LOOK_AGAIN);

export {};
