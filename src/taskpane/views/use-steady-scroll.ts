/**
 * Keeps the user's place when the list changes beneath them: the topmost visible row stays where it is on the screen,
 * unless the user asked for another list.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';

interface Anchor {
  readonly key: string;
  /** Pixels from the top of the viewport to the top of the row. */
  readonly offset: number;
}

/** `asked` is a new object each time the user asks for another list. */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLElement, HTMLLIElement>,
  keys: ReadonlyMap<string, number>,
  asked: unknown,
): void {
  const anchor = useRef<Anchor | null>(null);
  const last = useRef({ keys, asked });
  useLayoutEffect(() => {
    const scroller = virtualizer.scrollElement;
    if (!scroller) return;
    const changed = last.current.keys !== keys;
    const same = last.current.asked === asked;
    last.current = { keys, asked };
    const held = anchor.current;
    if (changed && same && held) {
      const index = keys.get(held.key);
      const start = index === undefined ? undefined : virtualizer.measurementsCache[index]?.start;
      if (start !== undefined && Math.abs(start - scroller.scrollTop - held.offset) > 1) {
        scroller.scrollTop = start - held.offset;
        return;
      }
    }
    const top = scroller.scrollTop;
    const first = virtualizer.getVirtualItems().find(({ end }) => end > top);
    // Above the list there is no row to hold on to, and nothing there moves.
    anchor.current =
      first && first.start < top + scroller.clientHeight && virtualizer.options.scrollMargin < top
        ? { key: String(first.key), offset: first.start - top }
        : null;
  });
}
