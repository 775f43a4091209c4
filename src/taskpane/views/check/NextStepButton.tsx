/** The one primary button of the check: what comes next. It opens a preview; nothing is written until that is applied. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { nextStep } from '../../check/next-step';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function NextStepButton() {
  const { controller } = useController();
  const { checked, work } = usePaneState();
  const shared = usePaneStyles();
  const next = useMemo(() => (checked ? nextStep(checked) : null), [checked]);
  if (!next) return null;
  return (
    <div>
      <Button
        id="next-step"
        appearance="primary"
        style={{ width: '100%' }}
        disabledFocusable={work.kind !== 'none'}
        aria-describedby="about-next-step"
        onClick={() => controller.ask({ kind: 'propose', request: next.request })}
      >
        {next.title}
      </Button>
      <p className={shared.small} id="about-next-step" style={{ marginTop: 4 }}>
        Shows what would change first. Nothing is written yet.
      </p>
    </div>
  );
}
