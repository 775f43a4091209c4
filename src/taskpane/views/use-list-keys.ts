/** Arrow keys, Home and End in a long virtualised list, with a single tab stop and roving focus. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface ListKeys {
  /** Index of the row that has the list's tab stop. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Called when a row is clicked or focused. */
  readonly setActive: (index: number) => void;
}

/** `stops`: indexes of the focusable rows, ascending. `bring` renders a row; `element` finds it once rendered. */
export function useListKeys(
  stops: readonly number[],
  bring: (index: number) => void,
  element: (index: number) => HTMLElement | null,
): ListKeys {
  const [chosen, setChosen] = useState(-1);
  const wanted = useRef<number | null>(null);
  const at = place(stops, chosen);
  const active = stops[at] ?? -1;
  // A distant row is rendered only some frames after it was requested.
  useEffect(() => {
    if (wanted.current === null) return;
    const found = element(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  });
  const go = (to: number): void => {
    const index = stops[Math.max(0, Math.min(stops.length - 1, to))];
    if (index === undefined) return;
    wanted.current = index;
    setChosen(index);
    bring(index);
  };
  return {
    active,
    setActive: setChosen,
    onKeyDown: (event) => {
      if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
      const step: Readonly<Partial<Record<string, number>>> = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        PageDown: at + 10,
        PageUp: at - 10,
        Home: 0,
        End: stops.length - 1,
      };
      const to = step[event.key];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    },
  };
}

/** Position of the last stop at or before an index; the first if there is none. */
function place(stops: readonly number[], index: number): number {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stops[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
