/**
 * What prevents the plan from being called validated: each failure with its cell, and a field for the reason to
 * override it.
 */
import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { a1 } from '../../../plan/read/sheet/a1';
import type { GateFailure } from '../../../plan/export/gate/judge-gate';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

/** Failures shown; further ones are overridden together, or fixed. */
const MOST = 40;

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '8px' } });

export function GateList({ failures }: { readonly failures: readonly GateFailure[] }) {
  const { store } = useController();
  const { draft } = usePaneState().export;
  const shared = usePaneStyles();
  const styles = useStyles();
  if (failures.length === 0)
    return <p className={shared.text}>Every point that is asked before validation holds.</p>;
  const setReason = (key: string, reason: string): void =>
    store.dispatch({
      type: 'export-drafted',
      draft: { reasons: new Map(draft.reasons).set(key, reason) },
    });
  return (
    <>
      <p className={shared.text}>
        Put these right in the sheet, or say why each is let through. The cover prints your reasons.
      </p>
      <ul className={mergeClasses(shared.list, styles.list)} data-testid="gate-list">
        {failures.slice(0, MOST).map((failure) => (
          <li key={failure.key} className={shared.box}>
            <FailureWords failure={failure} />
            <Field label={`Reason for ${placeOf(failure)}`} size="small">
              <Input
                size="small"
                value={draft.reasons.get(failure.key) ?? ''}
                onChange={(_, { value }) => setReason(failure.key, value)}
              />
            </Field>
          </li>
        ))}
      </ul>
      {failures.length > MOST ? (
        <p className={shared.small}>
          and {(failures.length - MOST).toLocaleString('en-GB')} more, which the check lists too.
        </p>
      ) : null}
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
