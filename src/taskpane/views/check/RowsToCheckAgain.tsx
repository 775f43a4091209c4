/** The rows whose rating in the sheet says "Check again", each as a link to its cell; nothing if there are none. */
import { Link } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { rowsToCheck } from '../../../plan/export/gate/rows-to-check';
import type { CellRef } from '../../../plan/read/sheet/sheet-snapshot';
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
  const shown = cells.slice(0, SHOWN);
  const more = cells.length - shown.length;
  const on = ({ sheet }: CellRef): string => (sheets > 1 ? ` on “${sheet}”` : '');
  return (
    <section className={shared.box} aria-labelledby="check-again-title">
      <h3 className={shared.subheading} id="check-again-title">
        {cells.length === 1 ? '1 rating' : `${cells.length.toLocaleString('en-GB')} ratings`} to check again
      </h3>
      <p className={shared.text}>
        {cells.length === 1 ? 'Row ' : 'Rows '}
        {shown.map((cell, at) => (
          <Fragment key={`${cell.sheet} ${cell.rowIndex}`}>
            {at === 0 ? '' : at === shown.length - 1 && more === 0 ? ' and ' : ', '}
            <Link
              as="button"
              inline
              aria-label={`Row ${cell.rowIndex + 1}${on(cell)}`}
              onClick={() =>
                controller.ask({ kind: 'select', cell, key: `again ${cell.sheet} ${cell.rowIndex}` })
              }
            >
              {cell.rowIndex + 1}
            </Link>
            {on(cell)}
          </Fragment>
        ))}
        {more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}{' '}
        {cells.length === 1 ? 'was edited since it was rated' : 'were edited since they were rated'}. Until
        the flags are brought up to date, the sheet says “Check again”.
      </p>
    </section>
  );
}
