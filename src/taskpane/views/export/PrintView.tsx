/** How to print a copy or make a PDF of it, both of which Excel does itself. */
import { Button } from '@fluentui/react-components';
import { PRINT_STEPS } from '../../../app/export/print-in-words';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function PrintView() {
  const { store } = useController();
  const shared = usePaneStyles();
  const go = (step: 'board-copy' | 'choose') => (): void =>
    store.dispatch({ type: 'export-step-taken', step });
  return (
    <div className={shared.stack}>
      <StepHeading>Print or PDF</StepHeading>
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>
        {PRINT_STEPS.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <StepFoot>
        <Button appearance="primary" onClick={go('board-copy')}>
          Board copy for a meeting
        </Button>
        <Button onClick={go('choose')}>Back</Button>
      </StepFoot>
    </div>
  );
}
