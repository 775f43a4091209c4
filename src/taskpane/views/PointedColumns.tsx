/** The columns of the row that the user pointed at, each with its first cells and the chosen field. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PointedRow } from '../../plan/read/recognise/pointed-row';
import { FIELD_TITLES, type Field } from '../../plan/read/schema/fields';
import { columnName } from '../../plan/read/sheet/a1';
import { wantedOf, withField, type PointingState, type Wants } from '../state/pointing-state';
import { useController, usePaneState } from './controller-context';
import { FieldSelect } from './FieldSelect';
import { usePaneStyles } from './pane-styles';
import { SampleCells } from './SampleCells';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choice: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginTop: '4px' },
});

interface PointedColumnsProps {
  readonly pointing: PointingState;
  readonly row: PointedRow;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

export function PointedColumns({ pointing, row, headingRef }: PointedColumnsProps) {
  const { store, controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const { fields, pointed } = pointing;
  const wants = wantedOf(fields);
  const set = (at: number, field: Field | ''): void =>
    store.dispatch({ type: 'pointed-drafted', fields: withField(row, fields, at, field || null) });
  const ready = wants.kind === 'ready' && work.kind === 'none';
  return (
    <section className={shared.stack} aria-label="What the columns hold">
      <h2 className={shared.heading} ref={headingRef} tabIndex={-1}>
        Row {row.rowIndex + 1} of “{row.sheet}”: what does each column hold?
      </h2>
      <p className={shared.text}>
        A plan needs a column for the action or the recommendation, and one more: who leads, or when it is
        due.
      </p>
      <ul className={shared.list}>
        {row.columns.map(({ columnIndex, header, samples, rivals }, at) => (
          <li key={columnIndex} className={styles.item} data-column={columnName(columnIndex)}>
            <div className={styles.header}>
              {columnName(columnIndex)} · {header.replace(/\s+/g, ' ')}
            </div>
            <SampleCells texts={samples} />
            <div className={styles.choice}>
              <FieldSelect
                label={`Column ${columnName(columnIndex)} is`}
                value={fields[at] ?? ''}
                rivals={rivals}
                onChange={(field) => set(at, field)}
              />
            </div>
          </li>
        ))}
      </ul>
      <p className={shared.text} role="status">
        {wantsInWords(wants)}
      </p>
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => ready && controller.ask({ kind: 'read-pointed', pointed, fields })}
        >
          Read this plan
        </Button>
        <Button onClick={() => store.dispatch({ type: 'row-affirmed', affirmed: false })}>Another row</Button>
        <Button appearance="subtle" onClick={() => store.dispatch({ type: 'pointing-ended' })}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function wantsInWords(wants: Wants): string {
  switch (wants.kind) {
    case 'twice':
      return `Chosen for two columns: ${wants.fields.map((field) => FIELD_TITLES[field]).join(', ')}. Choose one column for it.`;
    case 'no-action':
      return 'Say which column holds the action or the recommendation.';
    case 'one-column':
      return 'Say what one more column holds.';
    case 'ready':
      return 'This is kept on the sheet “Plan setup”, and can be changed under “Setup”.';
  }
}
