/** The rows of one plan as CSV: which plan, and what is left out. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { withheldOf } from '../../export/export-wanted';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { ColumnsToWithhold } from './ColumnsToWithhold';

export function CsvView() {
  const { store, controller } = useController();
  const { checked, work, export: state, offering } = usePaneState();
  const shared = usePaneStyles();
  const choices = useMemo(
    () => (checked ? controller.exportChoices(checked) : null),
    [checked, controller, offering],
  );
  const plans = choices?.plans ?? [];
  const plan = plans.find(({ key }) => key === state.draft.plan) ?? plans[0];
  const hidden = plan?.hiddenActions ?? 0;
  const make = (): void => {
    if (!plan || !choices || work.kind !== 'none') return;
    const withheld = withheldOf(choices, state.draft);
    controller.ask({ kind: 'make-export', wanted: { kind: 'csv', plan: plan.key, withheld } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>CSV for other programs</StepHeading>
        <p className={shared.text}>
          One line for each action, with what the check found. Dates are day first. It is not a validated
          copy.
        </p>
      </div>
      {hidden > 0 ? (
        <p className={shared.text}>
          {hidden === 1
            ? 'One action in a hidden row is in it too, because it is counted. Its line says so.'
            : `${hidden} actions in hidden rows are in it too, because they are counted. Their lines say so.`}
        </p>
      ) : null}
      {plans.length > 1 ? (
        <Field label="Plan">
          <Select
            value={plan?.key ?? ''}
            onChange={(_, { value }) => store.dispatch({ type: 'export-drafted', draft: { plan: value } })}
          >
            {plans.map(({ key, sheet }) => (
              <option key={key} value={key}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <ColumnsToWithhold columns={plan?.columns ?? []} />
      <StepFoot>
        <Button
          id="make-export"
          appearance="primary"
          disabledFocusable={!plan || work.kind !== 'none'}
          onClick={make}
        >
          Make the CSV
        </Button>
        <Button onClick={() => store.dispatch({ type: 'export-step-taken', step: 'choose' })}>Back</Button>
      </StepFoot>
    </div>
  );
}
