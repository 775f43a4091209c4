/** Buttons for the fixes of a finding; each opens a preview, and nothing is written until that has been seen. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../plan/judge/report/plan-report';
import { useController, usePaneState } from './controller-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '4px 8px' },
  // A lead's name can be long, and the pane is narrow.
  button: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
});

export function FixButtons({ finding }: { readonly finding: Finding }) {
  const { checked, plan, work, offering } = usePaneState();
  const { controller } = useController();
  const styles = useStyles();
  const offers = useMemo(
    () => (checked && plan !== null ? controller.fixes(checked, plan, finding) : []),
    [controller, checked, plan, finding, offering],
  );
  if (plan === null || offers.length === 0) return null;
  const waiting = work.kind !== 'none';
  return (
    <div className={styles.row}>
      {offers.map(({ id, words, after }) => {
        const label = offers.length === 1 ? 'Fix this' : `Fix this: ${after}`;
        return (
          <Button
            key={id}
            size="small"
            className={styles.button}
            disabledFocusable={waiting}
            // Starts with the visible label, for users of speech input.
            aria-label={`${label}. ${words}`}
            title={words}
            onClick={() =>
              waiting ||
              controller.ask({ kind: 'propose', request: { kind: 'fix', fix: { plan, offers: [id] } } })
            }
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
