/**
 * What prevents the plan from being called validated: each failure with its cell, and a field for the reason to
 * override it.
 */
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { a1 } from '../../../plan/read/sheet/a1';
import type { GateFailure } from '../../../plan/export/gate/judge-gate';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { useVirtualList } from '../use-virtual-list';

/** Estimated height in pixels before a card is drawn and measured. */
const GUESS = 124;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    paddingBottom: '8px',
  },
});

export function GateList({ failures }: { readonly failures: readonly GateFailure[] }) {
  const { store } = useController();
  const { draft } = usePaneState().export;
  const shared = usePaneStyles();
  const styles = useStyles();
  const focused = useRef(-1);
  const { listRef, margin, virtualizer } = useVirtualList({
    count: failures.length,
    estimateSize: () => GUESS,
    keyOf: (at) => failures[at]?.key ?? at,
    kept: () => focused.current,
  });
  if (failures.length === 0)
    return <p className={shared.text}>Nothing stands in the way of calling the plan validated.</p>;
  const setReason = (key: string, reason: string): void =>
    store.dispatch({
      type: 'export-drafted',
      draft: { reasons: new Map(draft.reasons).set(key, reason) },
    });
  return (
    <>
      <p className={shared.text}>
        Put these right in the sheet, or say why each may stand. The cover prints your reasons.
      </p>
      {failures.length > 1 ? (
        <Field label="One reason for all that have none of their own">
          <Input
            value={draft.reasonForRest}
            onChange={(_, { value }) =>
              store.dispatch({ type: 'export-drafted', draft: { reasonForRest: value } })
            }
          />
        </Field>
      ) : null}
      <ul
        ref={listRef}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label="What must be put right or explained"
        data-testid="gate-list"
      >
        {virtualizer.getVirtualItems().map((row) => {
          const failure = failures[row.index];
          if (!failure) return null;
          return (
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              aria-setsize={failures.length}
              aria-posinset={row.index + 1}
              className={styles.row}
              style={{ transform: `translateY(${row.start - margin}px)` }}
              onFocus={() => (focused.current = row.index)}
            >
              <div className={shared.box}>
                <FailureWords failure={failure} />
                <Field label={`Reason for ${placeOf(failure)}`} size="small">
                  <Input
                    size="small"
                    value={draft.reasons.get(failure.key) ?? ''}
                    onChange={(_, { value }) => setReason(failure.key, value)}
                  />
                </Field>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function FailureWords({ failure }: { readonly failure: GateFailure }) {
  const { controller } = useController();
  const shared = usePaneStyles();
  const [cell] = failure.cells;
  return (
    <div className={shared.row}>
      {cell ? (
        <Button
          size="small"
          style={{ minWidth: 0 }}
          title="Select in Excel"
          aria-label={`Go to ${placeOf(failure)}`}
          onClick={() => controller.ask({ kind: 'select', cell, key: failure.key })}
        >
          {a1(cell.rowIndex, cell.columnIndex)}
        </Button>
      ) : null}
      <span className={shared.text}>{failure.words}</span>
    </div>
  );
}

const placeOf = ({ sheet, cells: [cell] }: GateFailure): string =>
  cell ? `${a1(cell.rowIndex, cell.columnIndex)} on “${sheet}”` : `“${sheet}”`;
