/** A chase sheet: for which lead, and whether to include complete actions. */
import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function ChaseView() {
  const { store, controller } = useController();
  const { checked, work, export: state, offering } = usePaneState();
  const shared = usePaneStyles();
  const { draft } = state;
  const choices = useMemo(
    () => (checked ? controller.exportChoices(checked) : null),
    [checked, controller, offering],
  );
  const leads = choices?.leads ?? [];
  const lead = leads.find(({ name }) => name === draft.lead) ?? leads[0];
  const ready = lead !== undefined && work.kind === 'none';
  const make = (): void => {
    if (ready)
      controller.ask({ kind: 'make-export', wanted: { kind: 'chase', lead: lead.name, all: draft.all } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>Chase sheet for a lead</StepHeading>
        <p className={shared.text}>
          Their actions alone, with blank cells for an update and evidence. Nothing of other leads is on it.
        </p>
      </div>
      {leads.length === 0 ? (
        <p className={shared.text}>No action of this workbook names a lead.</p>
      ) : (
        <>
          <Field label="Lead">
            <Select
              value={lead?.name ?? ''}
              onChange={(_, { value }) => store.dispatch({ type: 'export-drafted', draft: { lead: value } })}
            >
              {leads.map(({ name, open }) => (
                <option key={name} value={name}>
                  {`${name} (${open} open)`}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label="Complete actions too"
            checked={draft.all}
            onChange={(_, { checked: on }) =>
              store.dispatch({ type: 'export-drafted', draft: { all: on === true } })
            }
          />
        </>
      )}
      <StepFoot>
        <Button id="make-export" appearance="primary" disabledFocusable={!ready} onClick={make}>
          Make the sheet
        </Button>
        <Button onClick={() => store.dispatch({ type: 'export-step-taken', step: 'choose' })}>Back</Button>
      </StepFoot>
    </div>
  );
}
