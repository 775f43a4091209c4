/** The board copy: what must be true first, who validates, what is included and what is left out. */
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useMemo } from 'react';
import { overridesOf, withheldOf } from '../../export/export-wanted';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { ColumnsToWithhold } from './ColumnsToWithhold';
import { GateList } from './GateList';

export function BoardCopyView() {
  const { store, controller } = useController();
  const { checked, work, export: state, offering } = usePaneState();
  const shared = usePaneStyles();
  const { draft } = state;
  const all = useMemo(
    () => (checked ? controller.judgeGate(checked, []) : null),
    [checked, controller, offering],
  );
  const choices = useMemo(
    () => (checked ? controller.exportChoices(checked) : null),
    [checked, controller, offering],
  );
  const failures = all?.failures ?? [];
  const overrides = overridesOf(failures, draft);
  const open = failures.length - overrides.length;
  const named = draft.validatedBy.trim() !== '';
  const set = (next: Partial<typeof draft>): void => store.dispatch({ type: 'export-drafted', draft: next });
  const ready = open === 0 && named && work.kind === 'none';
  const make = (): void => {
    if (!ready || !choices) return;
    controller.ask({
      kind: 'make-export',
      wanted: {
        kind: 'board-copy',
        validatedBy: draft.validatedBy,
        overrides,
        withheld: withheldOf(choices, draft),
        withSummary: draft.withSummary && choices.summary !== null,
        withSetup: draft.withSetup && choices.hasSetup,
      },
    });
  };
  const columns = choices?.plans.flatMap((plan) => plan.columns) ?? [];
  return (
    <div className={shared.stack}>
      <StepHeading>Board copy for a meeting</StepHeading>
      <GateList failures={failures} />
      <Field label="Validated by" required hint="The person responsible for it. The cover shows the name.">
        <Input value={draft.validatedBy} onChange={(_, { value }) => set({ validatedBy: value })} />
      </Field>
      {choices?.summary ? (
        <Checkbox
          label={`Include the summary on “${choices.summary}”`}
          checked={draft.withSummary}
          onChange={(_, { checked: on }) => set({ withSummary: on === true })}
        />
      ) : (
        <p className={shared.small}>
          There is no RAG summary yet. Build it first if the board is to have it.
        </p>
      )}
      {choices?.hasSetup ? (
        <Checkbox
          label="Include settings and history"
          checked={draft.withSetup}
          onChange={(_, { checked: on }) => set({ withSetup: on === true })}
        />
      ) : null}
      <ColumnsToWithhold columns={columns} />
      <StepFoot>
        <Button id="make-export" appearance="primary" disabledFocusable={!ready} onClick={make}>
          Make the copy
        </Button>
        <Button onClick={() => store.dispatch({ type: 'export-step-taken', step: 'choose' })}>Back</Button>
        <span className={shared.small} role="status">
          {open > 0
            ? `${open === 1 ? '1 point needs' : `${open} points need`} a reason.`
            : named
              ? ''
              : 'A name is needed.'}
        </span>
      </StepFoot>
    </div>
  );
}
