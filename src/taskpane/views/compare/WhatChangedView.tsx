/** What changed since another version of the plan: choosing that version, then what was found. */
import { Button } from '@fluentui/react-components';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { ComparedResult } from './ComparedResult';
import { VersionForm } from './VersionForm';

export function WhatChangedView() {
  const { store } = useController();
  const { checked, change } = usePaneState();
  const { compared } = change;
  const shared = usePaneStyles();
  return (
    <div className={shared.stack}>
      <StepHeading>What changed</StepHeading>
      {checked === null ? (
        <p className={shared.text}>Check a plan first: what was found is compared with another version.</p>
      ) : compared ? (
        <ComparedResult compared={compared} checked={checked} />
      ) : (
        <VersionForm checked={checked} />
      )}
      <StepFoot>
        {compared ? (
          <Button onClick={() => store.dispatch({ type: 'compared', compared: null })}>
            Compare with another version
          </Button>
        ) : null}
        <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>Back</Button>
      </StepFoot>
    </div>
  );
}
