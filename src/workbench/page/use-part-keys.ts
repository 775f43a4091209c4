/**
 * F6 and Shift+F6 go from one part of the window to the next, as in Excel: sheet, sheet tabs, pane, ribbon. Tab cannot,
 * because on the sheet it moves from cell to cell.
 */
import { useEffect } from 'react';

/** What receives the focus in each part, in Excel's order. A part that is not shown is passed over. */
const PARTS: readonly { readonly part: string; readonly focus: string }[] = [
  { part: '.sheet-panel', focus: '.grid' },
  { part: '.sheet-tabs', focus: '.sheet-tabs [aria-selected=true]' },
  { part: '.pane', focus: '.pane iframe' },
  { part: '.ribbon', focus: '.ribbon :is(button, select):not(:disabled)' },
];

export function usePartKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The pane is a document of its own: its keys are listened to there. To be called whenever its frame has loaded. */
export function listenInFrame(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const now = PARTS.findIndex(({ part }) => document.activeElement?.closest(part));
  const by = event.shiftKey ? -1 : 1;
  for (let step = 1; step <= PARTS.length; step += 1) {
    const next = PARTS[(Math.max(now, by === 1 ? -1 : 0) + by * step + 2 * PARTS.length) % PARTS.length];
    const target = next ? document.querySelector<HTMLElement>(next.focus) : null;
    if (!target || target.getClientRects().length === 0) continue;
    target.focus();
    // Inside the pane, the place where the user was is kept; a fresh one begins at its first control.
    if (target instanceof HTMLIFrameElement) focusWithin(target);
    return;
  }
}

function focusWithin(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  if (!inside || (inside.activeElement && inside.activeElement !== inside.body)) return;
  inside.querySelector<HTMLElement>('[role=tab][aria-selected=true], main button')?.focus();
}
