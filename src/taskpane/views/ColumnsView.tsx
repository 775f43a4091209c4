/** Which column holds which field, doubtful ones first; confirmed once and saved on "Plan setup". */
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planKeyOf } from '../../app/plan-key';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { FIELD_TITLES, type Field } from '../../plan/read/schema/fields';
import {
  fieldsChosenTwice,
  fieldsMissing,
  proposedColumns,
  withChoice,
  withColumns,
  withoutColumns,
} from '../setup/column-choices';
import { columnLines, columnNotes, seriesPlaces } from '../setup/column-lines';
import { ColumnItem } from './ColumnItem';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';
import { PlanMissing } from './PlanMissing';
import { PlanChooser } from './PlanChooser';

const useStyles = makeStyles({ foot: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export function ColumnsView() {
  const { checked, plan: key } = usePaneState();
  if (!checked) return null;
  const plan = checked.review.report.plans.find((each) => planKeyOf(each) === key);
  return plan ? <PlanColumns plan={plan} /> : <PlanChooser report={checked.review.report} />;
}

function PlanColumns({ plan }: { readonly plan: PlanReport }) {
  const { store, controller } = useController();
  const { checked, columnsDraft, work } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const sheet = checked?.review.snapshots.find(({ name }) => name === plan.sheet);
  const lines = useMemo(() => columnLines(plan, sheet), [plan, sheet]);
  const choices = columnsDraft ?? proposedColumns(plan);
  const twice = fieldsChosenTwice(choices, seriesPlaces(plan));
  const missing = fieldsMissing(choices);
  const confirmed = columnsDraft === null && lines.every(({ column }) => column.how === 'confirmed');
  const remembered = (checked?.settings.confirmedColumns ?? []).some((each) => each.sheet === plan.sheet);
  const busy = work.kind !== 'none';
  const doubtful = lines.filter(({ column }) => column.inDoubt).length;
  const choose = (at: number, fields: readonly Field[]): void =>
    store.dispatch({ type: 'columns-drafted', columns: withChoice(choices, at, fields, plan) });
  const confirm = (): void => {
    if (!checked || twice.length > 0) return;
    const { confirmedColumns } = withColumns(checked.settings, plan.sheet, choices);
    controller.ask({ kind: 'save', what: 'columns', settings: { confirmedColumns } });
  };
  const forget = (): void => {
    if (!checked || busy) return;
    const { confirmedColumns } = withoutColumns(checked.settings, plan.sheet);
    controller.ask({ kind: 'save', what: 'forgotten', settings: { confirmedColumns } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <h2 className={shared.heading}>Which column holds what?</h2>
        <p className={shared.text}>
          {confirmed
            ? 'You have confirmed these columns. They are kept on the sheet “Plan setup”.'
            : `This is how the columns were understood, by their headers and cells. ${inDoubtInWords(doubtful)}Put right what is wrong, then confirm once: the workbook remembers.`}
        </p>
      </div>
      <ul className={shared.list}>
        {lines.map((line) => (
          <ColumnItem
            key={line.column.columnIndex}
            line={line}
            fields={choices[line.at]?.fields ?? []}
            onChoose={(fields) => choose(line.at, fields)}
          />
        ))}
      </ul>
      {columnNotes(plan).map((note) => (
        <p key={note} className={shared.text}>
          {note}
        </p>
      ))}
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
          disabledFocusable={twice.length > 0 || busy || confirmed}
          onClick={confirm}
        >
          {confirmed ? 'Columns confirmed' : 'Confirm columns'}
        </Button>
        {columnsDraft ? (
          <Button onClick={() => store.dispatch({ type: 'columns-drafted', columns: null })}>
            Undo my choices
          </Button>
        ) : remembered ? (
          <Button disabledFocusable={busy} onClick={forget}>
            Forget what was confirmed
          </Button>
        ) : null}
      </div>
      <div>
        <Button onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'setup' })}>Back to Setup</Button>
      </div>
      <PlanMissing />
    </div>
  );
}

const inDoubtInWords = (doubtful: number): string =>
  doubtful === 0
    ? ''
    : doubtful === 1
      ? 'The first could hold one thing or another. '
      : `The first ${doubtful} could hold one thing or another. `;
