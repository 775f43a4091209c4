/** Cell addresses in a row, each a button that selects the cell; a long list is cut, with a count of the rest. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
import { useController } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

const MOST = 60;

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  link: { minWidth: 0 },
});

export interface CellLink {
  readonly address: string;
  /** `null` if the sheet is unknown. */
  readonly cell: CellRef | null;
}

export function CellLinks({ cells }: { readonly cells: readonly CellLink[] }) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cells.slice(0, MOST).map(({ address, cell }, at) => (
        <li key={at}>
          {cell ? (
            <Button
              size="small"
              className={styles.link}
              title="Select in Excel"
              onClick={() => controller.ask({ kind: 'select', cell, key: `cell-${address}` })}
            >
              {address}
            </Button>
          ) : (
            <span className={shared.text}>{address}</span>
          )}
        </li>
      ))}
      {cells.length > MOST ? (
        <li className={shared.small}>and {(cells.length - MOST).toLocaleString('en-GB')} more</li>
      ) : null}
    </ul>
  );
}
