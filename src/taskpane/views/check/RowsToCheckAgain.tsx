/** The rows whose rating in the sheet says "Check again", each as a link to its cell; nothing if there are none. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rowsToCheck } from '../../../plan/export/gate/rows-to-check';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

/** Further rows are only counted. */
const SHOWN = 8;

export function RowsToCheckAgain() {
  const { controller } = useController();
  const { checked } = usePaneState();
  const shared = usePaneStyles();
  const cells = useMemo(() => {
    if (!checked) return [];
    const { report, snapshots, boards } = checked.review;
    return rowsToCheck(report, snapshots, boards).flatMap((failure) => failure.cells);
  }, [checked]);
  if (cells.length === 0) return null;
  const sheets = new Set(cells.map(({ sheet }) => sheet)).size;
  return (
    <section className={shared.box} aria-labelledby="check-again-title">
      <h3 className={shared.subheading} id="check-again-title">
        {cells.length === 1 ? '1 rating' : `${cells.length.toLocaleString('en-GB')} ratings`} to check again
      </h3>
      <p className={shared.text}>
        {cells.length === 1 ? 'This row was' : 'These rows were'} edited after the flags were written, so the
        sheet shows “Check again”. Bring the flags up to date to rate {cells.length === 1 ? 'it' : 'them'}.
      </p>
      <div className={shared.row}>
        {cells.slice(0, SHOWN).map((cell) => (
          <Button
            key={`${cell.sheet} ${cell.rowIndex}`}
            size="small"
            onClick={() =>
              controller.ask({ kind: 'select', cell, key: `again ${cell.sheet} ${cell.rowIndex}` })
            }
          >
            Row {cell.rowIndex + 1}
            {sheets > 1 ? ` on “${cell.sheet}”` : ''}
          </Button>
        ))}
        {cells.length > SHOWN ? (
          <span className={shared.small}>and {(cells.length - SHOWN).toLocaleString('en-GB')} more</span>
        ) : null}
      </div>
    </section>
  );
}
