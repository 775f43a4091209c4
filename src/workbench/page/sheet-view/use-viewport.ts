/** How far the sheet is scrolled and how large its window is, kept up to date as it is scrolled and resized. */
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Viewport } from '../grid/visible-window';

export function useViewport(scroller: RefObject<HTMLElement | null>): {
  readonly view: Viewport;
  readonly onScroll: () => void;
} {
  const [view, setView] = useState<Viewport>({ left: 0, top: 0, width: 1000, height: 600 });
  const read = useCallback((): void => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setView((now) =>
      now.left === left && now.top === top && now.width === width && now.height === height
        ? now
        : { left, top, width, height },
    );
  }, [scroller]);
  useLayoutEffect(() => {
    read();
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [read, scroller]);
  return { view, onScroll: read };
}
