/**
 * When the focused element disappears (a button that did its work, a notice that was closed), moves the focus to the
 * active tab, so that keyboard users keep their place. Never takes the focus from Excel, or from anything that has it.
 */
import { useEffect, useRef } from 'react';

export function useKeptFocus(fallback: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (!lost || document.activeElement !== document.body || !document.hasFocus()) return;
    last.current = null;
    fallback()?.focus({ preventScroll: true });
  });
}
