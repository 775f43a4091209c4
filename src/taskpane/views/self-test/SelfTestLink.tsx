/** Opens the page "Check this Excel". */
import { Button } from '@fluentui/react-components';
import { useController } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function SelfTestLink() {
  const { store } = useController();
  const shared = usePaneStyles();
  return (
    <div className={shared.stack} style={{ gap: 6 }}>
      <div>
        <Button size="small" onClick={() => store.dispatch({ type: 'self-test-shown', shown: true })}>
          Check this Excel
        </Button>
      </div>
      <p className={shared.small}>For whoever looks after this add-in: tries what it relies on in Excel.</p>
    </div>
  );
}
