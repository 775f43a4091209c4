/**
 * The blocks of the summary, each with a tick box. One tab stop: arrow keys go from block to block, with Alt they move
 * the block; the buttons that move it are for the mouse.
 */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SummaryStanding } from '../../../app/summary/summary-standing';
import { usePaneStyles } from '../pane-styles';
import type { BlockId } from '../../../plan/change/summary/blocks';
import type { ChosenBlocks } from '../../../plan/change/summary/lay-out-blocks';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0 },
  move: { minWidth: '32px', padding: '0 4px' },
});

interface BlockOrderProps {
  /** Ids of the blocks shown, in order. */
  readonly blocks: ChosenBlocks;
  readonly choosable: SummaryStanding['choosable'];
  readonly onChange: (blocks: ChosenBlocks) => void;
}

export function BlockOrder({ blocks, choosable, onChange }: BlockOrderProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const shown = blocks.flatMap((id) => choosable.find((block) => block.id === id) ?? []);
  const all = [...shown, ...choosable.filter(({ id }) => !blocks.includes(id))];
  const [active, setActive] = useState<BlockId | null>(null);
  const [said, setSaid] = useState('');
  const listRef = useRef<HTMLUListElement>(null);
  const wanted = useRef<BlockId | null>(null);
  const stop = all.some(({ id }) => id === active) ? active : all[0]?.id;
  const boxOf = (id: BlockId): HTMLElement | null =>
    listRef.current?.querySelector(`[data-block="${id}"] input`) ?? null;
  // A block that moves is drawn elsewhere, and keeps the focus.
  useEffect(() => {
    if (wanted.current !== null) boxOf(wanted.current)?.focus();
    wanted.current = null;
  });
  const move = (from: number, to: number): void => {
    const block = shown[from];
    if (!block || to < 0 || to >= shown.length) return;
    const next = [...blocks];
    next.splice(from, 1);
    next.splice(to, 0, block.id);
    onChange(next);
    setSaid(`${block.title}: now ${to + 1} of ${shown.length}`);
  };
  const tick = (id: BlockId, on: boolean): void => {
    wanted.current = id;
    onChange(on ? [...blocks, id] : blocks.filter((each) => each !== id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const focused = event.target instanceof Element ? event.target.closest('[data-block]') : null;
    const at = all.findIndex(({ id }) => id === focused?.getAttribute('data-block'));
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = all[at]?.id;
    if (step === undefined || id === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey) {
      wanted.current = id;
      move(at, at + step);
      return;
    }
    const next = all[at + step];
    if (!next) return;
    setActive(next.id);
    boxOf(next.id)?.focus();
  };
  return (
    <section aria-labelledby="summary-blocks">
      <h3 className={shared.subheading} id="summary-blocks">
        What it shows, in this order
      </h3>
      <ul
        ref={listRef}
        className={styles.list}
        onKeyDown={onKeyDown}
        aria-describedby="summary-blocks-keys"
        aria-labelledby="summary-blocks"
      >
        {all.map(({ id, title, why }, at) => (
          <li key={id} className={styles.item} data-block={id}>
            <div className={styles.name}>
              <Checkbox
                label={title}
                title={why}
                tabIndex={id === stop ? 0 : -1}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                checked={at < shown.length}
                onFocus={() => setActive(id)}
                onChange={(_, { checked }) => tick(id, checked === true)}
              />
            </div>
            {at < shown.length ? (
              <>
                <Button
                  className={styles.move}
                  size="small"
                  appearance="subtle"
                  tabIndex={-1}
                  aria-label={`Move ${title} up`}
                  disabledFocusable={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </Button>
                <Button
                  className={styles.move}
                  size="small"
                  appearance="subtle"
                  tabIndex={-1}
                  aria-label={`Move ${title} down`}
                  disabledFocusable={at === shown.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  ↓
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p className={shared.small} id="summary-blocks-keys">
        Up and down arrow keys go through the list; with Alt they move the block. The heading always comes
        first, and the sign-off last.
      </p>
      <p className={shared.unseen} role="status">
        {said}
      </p>
    </section>
  );
}
