/** The way to a plan that was not found, though others were. */
import { Button } from '@fluentui/react-components';
import { useDesk, usePaneState } from './desk-context';
import { usePaneStyles } from './pane-styles';

export function PlanMissing() {
  const { desk } = useDesk();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  return (
    <div className={shared.row}>
      <span className={shared.small}>A plan is missing?</span>
      <Button
        size="small"
        disabledFocusable={work.kind !== 'none'}
        onClick={() => desk.ask({ kind: 'point', wanted: 'nearest' })}
      >
        Show where it is
      </Button>
    </div>
  );
}
