/** The long list of actions and findings, virtualised within the pane's own scrolling. */
import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { ListItem } from '../list/list-items';
import type { ListView } from '../list/list-view';
import { usePaneState } from './controller-context';
import { ListRow } from './ListRow';
import { useListKeys } from './use-list-keys';
import { useSteadyScroll } from './use-steady-scroll';
import { useVirtualList } from './use-virtual-list';

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
  const places = useMemo(() => new Map(items.map(({ key }, at) => [key, at])), [items]);
  const stops = useMemo(() => items.flatMap(({ kind }, at) => (kind === 'heading' ? [] : [at])), [items]);
  const active = useRef(-1);
  const { listRef, margin, virtualizer } = useVirtualList({
    count: items.length,
    estimateSize: (at) => GUESS[items[at]?.kind ?? 'finding'],
    keyOf: (at) => items[at]?.key ?? at,
    // The row with the tab stop.
    kept: () => active.current,
  });
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
