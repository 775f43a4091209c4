/** Which column holds what: proposed with rivals, confirmed once, remembered on the sheet "Plan setup". */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { planKeyOf } from '../../app/plan-key';
import type { PlanReport } from '../../plan/report/plan-report';
import { FIELD_TITLES, type Field } from '../../plan/schema/fields';
import type { MappedColumn } from '../../plan/schema/map-columns';
import { columnName } from '../../plan/sheet/a1';
import {
  fieldsChosenTwice,
  fieldsMissing,
  proposedColumns,
  withColumns,
  type ColumnChoice,
} from '../setup/column-choices';
import { useDesk, usePaneState } from './desk-context';
import { FieldSelect } from './FieldSelect';
import { usePaneStyles } from './pane-styles';
import { PlanChooser } from './PlanChooser';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  selects: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginTop: '4px' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export function ColumnsView() {
  const { checked, plan: key } = usePaneState();
  if (!checked) return null;
  const plan = checked.review.report.plans.find((each) => planKeyOf(each) === key);
  return plan ? <PlanColumns plan={plan} /> : <PlanChooser report={checked.review.report} />;
}

function PlanColumns({ plan }: { readonly plan: PlanReport }) {
  const { store, desk } = useDesk();
  const { checked, columnsDraft, work } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const mapped = plan.columns.columns.filter(({ header }) => header.trim() !== '');
  const choices = columnsDraft ?? proposedColumns(plan);
  const twice = fieldsChosenTwice(choices);
  const missing = fieldsMissing(choices);
  const confirmed = columnsDraft === null && mapped.every(({ how }) => how === 'confirmed');
  const choose = (at: number, fields: readonly Field[]): void =>
    store.dispatch({
      type: 'columns-drafted',
      columns: choices.map((each, index) => (index === at ? { ...each, fields } : each)),
    });
  const confirm = (): void => {
    if (!checked || twice.length > 0) return;
    const { confirmedColumns } = withColumns(checked.settings, plan.sheet, choices);
    desk.ask({ kind: 'save', what: 'columns', settings: { confirmedColumns } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <h2 className={shared.heading}>Which column holds what?</h2>
        <p className={shared.text}>
          {confirmed
            ? 'You have confirmed these columns. They are kept on the sheet “Plan setup”.'
            : 'This is how the headers were understood. Put right what is wrong, then confirm once: the workbook remembers.'}
        </p>
      </div>
      <ul className={shared.list}>
        {mapped.map((column, at) => (
          <ColumnItem
            key={column.columnIndex}
            column={column}
            choice={choices[at]}
            onChoose={(fields) => choose(at, fields)}
          />
        ))}
      </ul>
      {missing.length > 0 ? (
        <p className={shared.text}>
          <strong>Not in this plan:</strong> {missing.join(', ')}.
        </p>
      ) : null}
      <div role="alert">
        {twice.length > 0 ? (
          <p className={shared.text}>
            <strong>Chosen for two columns:</strong> {twice.map((field) => FIELD_TITLES[field]).join(', ')}.
            Choose one column for it, and another meaning or “Not used” for the other.
          </p>
        ) : null}
      </div>
      <div className={styles.foot}>
        <Button
          appearance={confirmed ? 'secondary' : 'primary'}
          disabledFocusable={twice.length > 0 || work.kind !== 'none' || confirmed}
          onClick={confirm}
        >
          {confirmed ? 'Columns confirmed' : 'Confirm columns'}
        </Button>
        {columnsDraft ? (
          <Button onClick={() => store.dispatch({ type: 'columns-drafted', columns: null })}>
            Undo my choices
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface ColumnItemProps {
  readonly column: MappedColumn;
  readonly choice: ColumnChoice | undefined;
  readonly onChoose: (fields: readonly Field[]) => void;
}

const HOW: Readonly<Record<MappedColumn['how'], string>> = {
  confirmed: 'confirmed',
  profile: 'known layout',
  header: 'from the header',
  none: 'not recognised',
};

function ColumnItem({ column, choice, onChoose }: ColumnItemProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const fields = choice?.fields ?? [];
  const name = columnName(column.columnIndex);
  const places: readonly (Field | '')[] = fields.length > 1 ? fields : [fields[0] ?? ''];
  const set = (place: number, field: Field | ''): void =>
    onChoose(places.map((each, at) => (at === place ? field : each)).filter((each) => each !== ''));
  return (
    <li className={styles.item} data-column={name}>
      <div>
        <span className={styles.header}>
          {name} · {column.header.replace(/\s+/g, ' ')}
        </span>{' '}
        <span className={shared.small}>({HOW[column.how]})</span>
      </div>
      <div className={styles.selects}>
        {places.map((field, at) => (
          <FieldSelect
            key={at}
            label={at === 0 ? `Column ${name} holds` : `Column ${name} also holds`}
            value={field}
            rivals={column.rivals}
            onChange={(next) => set(at, next)}
          />
        ))}
        {fields.length === 1 ? (
          <FieldSelect
            label={`Column ${name} also holds`}
            value=""
            none="and nothing else"
            rivals={column.rivals}
            without={fields}
            onChange={(next) => next !== '' && onChoose([...fields, next])}
          />
        ) : null}
      </div>
    </li>
  );
}
