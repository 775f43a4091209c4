/** Pointing at a header row: choose the row, say what each of its columns holds, and read the plan. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';
import { PointedColumns } from './PointedColumns';

const useStyles = makeStyles({
  whole: { paddingTop: '4px' },
  headers: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

export function PointView() {
  const { store, controller } = useController();
  const { pointing, work } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const affirmed = pointing?.affirmed ?? false;
  useEffect(() => heading.current?.focus(), [affirmed]);
  if (!pointing) return null;
  const { row, place } = pointing.pointed;
  const busy = work.kind !== 'none';
  const end = () => store.dispatch({ type: 'pointing-ended' });
  if (row && affirmed) return <PointedColumns pointing={pointing} row={row} headingRef={heading} />;
  const step = (towards: 1 | -1): void => {
    if (place && !busy) controller.ask({ kind: 'point', wanted: { ...place, towards } });
  };
  return (
    <section className={`${shared.stack} ${styles.whole}`} aria-label="Find the header row">
      <h2 className={shared.heading} ref={heading} tabIndex={-1}>
        Which row is the plan’s header?
      </h2>
      <p className={shared.text}>
        The header is the row with the names of the columns, right above the first action. Select any cell of
        it in Excel, then press “Use the selected row”.
      </p>
      <div className={shared.row}>
        <Button
          disabledFocusable={busy}
          appearance={row ? 'secondary' : 'primary'}
          onClick={() => controller.ask({ kind: 'point', wanted: 'selected' })}
        >
          Use the selected row
        </Button>
      </div>
      <div className={shared.box} role="status" data-testid="pointed-row">
        {row ? (
          <>
            <h3 className={shared.subheading}>
              Row {row.rowIndex + 1} of “{row.sheet}”
            </h3>
            <ul className={styles.headers}>
              {row.columns.map(({ columnIndex, header }) => (
                <li key={columnIndex}>{header.replace(/\s+/g, ' ')}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className={shared.text}>
            {place
              ? `Row ${place.rowIndex + 1} of “${place.sheet}” holds fewer than two texts, so it cannot be a header.`
              : 'No row looks like a header.'}
          </p>
        )}
      </div>
      {place ? (
        <div className={shared.row}>
          <Button size="small" disabledFocusable={busy} onClick={() => step(-1)}>
            Row above
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => step(1)}>
            Row below
          </Button>
        </div>
      ) : null}
      <div className={shared.row}>
        {row ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => store.dispatch({ type: 'row-affirmed', affirmed: true })}
          >
            This is the header row
          </Button>
        ) : null}
        <Button appearance="subtle" onClick={end}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
