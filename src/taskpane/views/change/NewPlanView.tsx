/** A new, empty plan: in which layout, and on a sheet of which name. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { layoutChoices } from '../../change/layout-choices';
import { sheetNameFault } from '../../change/sheet-name';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { StepFoot } from './StepFoot';
import { StepHeading } from './StepHeading';

export function NewPlanView() {
  const { store, controller } = useController();
  const { checked, change, work } = usePaneState();
  const shared = usePaneStyles();
  const draft = change.newPlan;
  const fault = sheetNameFault(
    draft.sheetName,
    (checked?.review.snapshots ?? []).map(({ name }) => name),
  );
  const waiting = work.kind !== 'none';
  const set = (next: Partial<typeof draft>): void =>
    store.dispatch({ type: 'new-plan-drafted', draft: { ...draft, ...next } });
  const layouts = layoutChoices(checked?.settings ?? {});
  const propose = (): void => {
    if (fault !== null) return;
    const { profile, sheetName } = draft;
    controller.ask({ kind: 'propose', request: { kind: 'new-plan', profile, sheetName: sheetName.trim() } });
  };
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>New plan from a layout</StepHeading>
        <p className={shared.text}>
          An empty plan on a new sheet. The sheets that you have stay as they are.
        </p>
      </div>
      <Field label="Layout">
        <Select value={draft.profile} onChange={(_, { value }) => set({ profile: value })}>
          <option value="standard-schema">Standard schema</option>
          {layouts.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Name of the new sheet"
        {...(fault === null ? {} : { validationState: 'error', validationMessage: fault })}
      >
        <Input value={draft.sheetName} onChange={(_, { value }) => set({ sheetName: value })} />
      </Field>
      <StepFoot>
        <Button
          id="see-changes"
          appearance="primary"
          disabledFocusable={waiting || fault !== null}
          onClick={propose}
        >
          See what would change
        </Button>
        <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>Back</Button>
      </StepFoot>
    </div>
  );
}
