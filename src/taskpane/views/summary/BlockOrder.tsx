/** The blocks of the summary, each to be ticked, and moved by buttons that a keyboard reaches as well. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { SummaryStanding } from '../../../app/summary/summary-standing';
import { usePaneStyles } from '../pane-styles';
import type { BlockId } from '../../../plan/change/summary/blocks';
import type { ChosenBlocks } from '../../../plan/change/summary/propose-summary';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0 },
  move: { minWidth: '32px', padding: '0 4px' },
});

interface BlockOrderProps {
  /** Ids of those that are shown, in their order. */
  readonly blocks: ChosenBlocks;
  readonly choosable: SummaryStanding['choosable'];
  readonly onChange: (blocks: ChosenBlocks) => void;
}

export function BlockOrder({ blocks, choosable, onChange }: BlockOrderProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const shown = blocks.flatMap((id) => choosable.find((block) => block.id === id) ?? []);
  const others = choosable.filter(({ id }) => !blocks.includes(id));
  const move = (at: number, to: number): void => {
    const next = [...blocks];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    onChange(next);
  };
  const tick = (id: BlockId, on: boolean): void =>
    onChange(on ? [...blocks, id] : blocks.filter((each) => each !== id));
  return (
    <section aria-labelledby="summary-blocks">
      <h3 className={shared.subheading} id="summary-blocks">
        What it shows, in this order
      </h3>
      <ul className={styles.list}>
        {[...shown, ...others].map(({ id, title, why }, at) => (
          <li key={id} className={styles.item}>
            <div className={styles.name}>
              <Checkbox
                label={title}
                title={why}
                checked={at < shown.length}
                onChange={(_, { checked }) => tick(id, checked === true)}
              />
            </div>
            {at < shown.length ? (
              <>
                <Button
                  className={styles.move}
                  size="small"
                  appearance="subtle"
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
      <p className={shared.small}>The heading always comes first, and the sign-off last.</p>
    </section>
  );
}
