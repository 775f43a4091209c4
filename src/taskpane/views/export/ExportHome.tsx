/** The kinds of export, one sentence each. */
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { leftOutInWords } from '../../../plan/judge/report/live-plans';
import type { ExportPlace } from '../../state/export-state';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { PlansLeftOut } from '../PlansLeftOut';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { maxWidth: '100%', alignSelf: 'flex-start', whiteSpace: 'normal', textAlign: 'start' },
});

const WAYS: readonly { readonly to: ExportPlace; readonly title: string; readonly words: string }[] = [
  {
    to: 'board-copy',
    title: 'Board copy for a meeting',
    words:
      'Plan and summary as values, with a cover that says who validated it and when. You choose what to leave out.',
  },
  { to: 'csv', title: 'CSV for other programs', words: 'The plan’s rows with their ratings, one line each.' },
  {
    to: 'print',
    title: 'Print or PDF',
    words: 'How to print the copy, or make a PDF of it, with Excel itself.',
  },
];

export function ExportHome() {
  const { store, controller } = useController();
  const { checked, offering } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const gate = useMemo(
    () => (checked ? controller.judgeGate(checked, []) : null),
    [checked, controller, offering],
  );
  const open = gate?.failures.length ?? 0;
  return (
    <div className={shared.stack} style={{ gap: 16 }}>
      <div>
        <StepHeading>Take the plan to a meeting</StepHeading>
        <p className={shared.text}>
          Everything here is made as a copy. This workbook stays as it is, and nothing leaves this computer by
          itself.
        </p>
      </div>
      <p className={shared.text} data-testid="gate">
        {open === 0
          ? 'The plan can be called validated: nothing stands in the way.'
          : `${open === 1 ? '1 point has' : `${open} points have`} to be put right, or given a reason, before a board copy.`}
      </p>
      {checked ? <PlansLeftOut words={leftOutInWords(checked.review.report)} /> : null}
      {WAYS.map(({ to, title, words }, at) => (
        <div key={to} className={styles.way}>
          <Button
            id={`export-${to}`}
            className={styles.button}
            appearance={at === 0 ? 'primary' : 'secondary'}
            aria-describedby={`about-export-${to}`}
            onClick={() => store.dispatch({ type: 'export-step-taken', step: to })}
          >
            {title}
          </Button>
          <p className={shared.small} id={`about-export-${to}`}>
            {words}
          </p>
        </div>
      ))}
      <p className={shared.text}>
        Sheets to send to leads, with cells for their answers, are made under{' '}
        <Link inline as="button" onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'chase' })}>
          Chase
        </Link>
        .
      </p>
    </div>
  );
}
