/** A long list drawn only where it can be seen, within the pane's own scrolling: what every such list shares. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface VirtualListOptions {
  readonly count: number;
  /** Estimated height in pixels before a row is drawn and measured. */
  readonly estimateSize: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** The row that keeps the focus is drawn wherever it is, or the focus would be lost; -1 for none. */
  readonly kept: () => number;
}

/** `margin` is the list's distance in pixels from the top of what scrolls; rows are placed from there. */
export function useVirtualList({ count, estimateSize, keyOf, kept }: VirtualListOptions) {
  const listRef: RefObject<HTMLUListElement | null> = useRef(null);
  const [margin, setMargin] = useState(0);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count,
    getScrollElement: () => listRef.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const also = kept();
      if (also < 0 || also >= count || drawn.includes(also)) return drawn;
      return [...drawn, also].sort((a, b) => a - b);
    },
  });
  // The list's offset depends on what is above it: filters unfold, notices come and go.
  useLayoutEffect(() => {
    const list = listRef.current;
    const scroller = list?.closest<HTMLElement>('[data-scroller]');
    if (!list || !scroller) return;
    const measure = (): void => {
      const top =
        list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      setMargin(Math.round(top));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (let above: Element | null = list; above && above !== scroller; above = above.parentElement)
      watch.observe(above);
    return () => watch.disconnect();
    // An empty list may not be drawn at all.
  }, [count === 0]);
  return { listRef, margin, virtualizer };
}
