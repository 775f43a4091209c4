/** The long list of actions and findings, virtualised within the pane's own scrolling. */
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { ListItem } from '../list/list-items';
import type { ListView } from '../list/list-view';
import { usePaneState } from './controller-context';
import { ListRow } from './ListRow';
import { useListKeys } from './use-list-keys';
import { useSteadyScroll } from './use-steady-scroll';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
});

/** Estimated height in pixels before a row is drawn and measured. */
const GUESS: Readonly<Record<ListItem['kind'], number>> = { heading: 56, action: 124, finding: 104 };

interface FindingListProps {
  readonly items: readonly ListItem[];
  readonly plan: PlanReport;
  readonly view: ListView;
}

export function FindingList({ items, plan, view }: FindingListProps) {
  const styles = useStyles();
  const { marked, unfolded } = usePaneState();
  const listRef = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const places = useMemo(() => new Map(items.map(({ key }, at) => [key, at])), [items]);
  const stops = useMemo(() => items.flatMap(({ kind }, at) => (kind === 'heading' ? [] : [at])), [items]);
  const active = useRef(-1);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: items.length,
    getScrollElement: () => listRef.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    estimateSize: (at) => GUESS[items[at]?.kind ?? 'finding'],
    getItemKey: (at) => items[at]?.key ?? at,
    overscan: 6,
    scrollMargin: margin,
    // Keep the row with the tab stop rendered, or it would lose the focus when scrolled away.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const kept = active.current;
      if (kept < 0 || kept >= items.length || drawn.includes(kept)) return drawn;
      return [...drawn, kept].sort((a, b) => a - b);
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
  }, []);
  const keys = useListKeys(
    stops,
    (at) => virtualizer.scrollToIndex(at, { align: 'auto' }),
    (at) => listRef.current?.querySelector<HTMLElement>(`[data-index="${at}"] [data-stop]`) ?? null,
  );
  active.current = keys.active;
  useSteadyScroll(virtualizer, places, view);
  return (
    <ul
      ref={listRef}
      className={styles.list}
      aria-label="Actions and findings"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={keys.onKeyDown}
    >
      {virtualizer.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (!item) return null;
        return (
          <li
            key={row.key}
            ref={virtualizer.measureElement}
            data-index={row.index}
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            className={styles.row}
            style={{ transform: `translateY(${row.start - margin}px)` }}
            onFocus={() => keys.setActive(row.index)}
          >
            <ListRow
              item={item}
              plan={plan}
              marked={item.key === marked}
              unfolded={unfolded.has(item.key)}
              stop={row.index === keys.active}
            />
          </li>
        );
      })}
    </ul>
  );
}
