/** Leads to a plan that was not found although others were. */
import { Button } from '@fluentui/react-components';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';

export function PlanMissing() {
  const { controller } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  return (
    <div className={shared.row}>
      <span className={shared.small}>A plan is missing?</span>
      <Button
        size="small"
        disabledFocusable={work.kind !== 'none'}
        onClick={() => controller.ask({ kind: 'point', wanted: 'nearest' })}
      >
        Show where it is
      </Button>
    </div>
  );
}
