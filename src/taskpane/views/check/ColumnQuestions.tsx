/** The first column that could hold one thing or another, answered with one press; the others follow one by one. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planKeyOf } from '../../../app/plan-key';
import { FIELD_TITLES } from '../../../plan/read/schema/fields';
import { columnName } from '../../../plan/read/sheet/a1';
import { answerTo, columnQuestions } from '../../check/column-questions';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function ColumnQuestions() {
  const { controller, store } = useController();
  const { checked, work } = usePaneState();
  const shared = usePaneStyles();
  const questions = useMemo(() => (checked ? columnQuestions(checked) : []), [checked]);
  const [first] = questions;
  if (!checked || !first) return null;
  const { plan, line } = first;
  const { column, offered } = line;
  const name = columnName(column.columnIndex);
  const sheets = new Set(questions.map((each) => each.plan.sheet)).size;
  const showColumns = (): void => {
    store.dispatch({ type: 'plan-chosen', plan: planKeyOf(plan) });
    store.dispatch({ type: 'tab-chosen', tab: 'columns' });
  };
  return (
    <section className={shared.box} aria-labelledby="column-questions">
      <h3 className={shared.subheading} id="column-questions">
        Needs a person ({questions.length})
      </h3>
      <p className={shared.text}>
        Column {name}, “{column.header.replace(/\s+/g, ' ').trim().slice(0, 80)}”
        {sheets > 1 ? ` on “${plan.sheet}”` : ''}, could be{' '}
        {offered.map((field) => FIELD_TITLES[field]).join(' or ')}.
      </p>
      <div className={shared.row} role="group" aria-label={`What column ${name} holds`}>
        {offered.map((field) => (
          <Button
            key={field}
            size="small"
            disabledFocusable={work.kind !== 'none'}
            onClick={() =>
              controller.ask({ kind: 'save', what: 'columns', settings: answerTo(checked, first, field) })
            }
          >
            It is {FIELD_TITLES[field]}
          </Button>
        ))}
        <Button size="small" onClick={showColumns}>
          Something else
        </Button>
      </div>
      <p className={shared.small}>The answer is kept on “Plan setup”.</p>
    </section>
  );
}
