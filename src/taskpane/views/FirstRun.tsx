/** The view before the first check: what the add-in does, one button, and a sample plan to try. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useController, usePaneState } from './controller-context';
import { GuideFold } from './GuideFold';
import { SelfTestLink } from './self-test/SelfTestLink';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '16px', paddingTop: '8px' },
  button: { maxWidth: '100%', alignSelf: 'flex-start', whiteSpace: 'normal' },
});

export function FirstRun() {
  const { controller, store } = useController();
  const { work } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const waiting = work.kind !== 'none';
  return (
    <section className={styles.whole} aria-label="Start">
      <h2 className={shared.heading}>Is every action on your plan dated, owned and evidenced?</h2>
      <p className={shared.text}>
        Reads the action plan in this workbook and rates each action from its dates and evidence, with the
        reason.
      </p>
      <p className={shared.text}>A check changes nothing, and nothing leaves the workbook.</p>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={waiting}
        onClick={() => controller.ask({ kind: 'check' })}
      >
        Check this workbook
      </Button>
      <div className={shared.stack} style={{ gap: 6 }}>
        <Button
          className={styles.button}
          disabledFocusable={waiting}
          onClick={() => controller.ask({ kind: 'try-sample' })}
        >
          Try it on a sample plan
        </Button>
        <p className={shared.small}>Opens a published plan as a new workbook. This one stays as it is.</p>
      </div>
      <div className={shared.stack} style={{ gap: 6 }}>
        <Button
          id="want-new-plan"
          className={styles.button}
          disabledFocusable={waiting}
          onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'new-plan' } })}
        >
          Start a new plan from a layout
        </Button>
        <p className={shared.small}>An empty plan on a new sheet of this workbook. You see it first.</p>
      </div>
      <SelfTestLink />
      <GuideFold title="What’s new" file="whats-new.md" />
    </section>
  );
}
