/** The changes on offer, one sentence each; above them the current state and what can be undone. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { inWords } from '../../../plan/read/dates/calendar';
import { leftOutInWords, liveOnly } from '../../../plan/judge/report/live-plans';
import { flagStanding, flagStandingInWords } from '../../change/flag-standing';
import type { OpenStep } from '../../state/change-state';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { PlansLeftOut } from '../PlansLeftOut';
import { LastChange } from './LastChange';
import { StepHeading } from './StepHeading';

const useStyles = makeStyles({
  wants: { display: 'flex', flexDirection: 'column', gap: '16px' },
  want: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { maxWidth: '100%', alignSelf: 'flex-start', whiteSpace: 'normal', textAlign: 'start' },
});

export function ChangeHome() {
  const { checked, work, offering } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const { store, controller } = useController();
  const remembered = useMemo(
    () => (checked ? controller.remembered(checked) : null),
    [checked, controller, offering],
  );
  const standing = useMemo(() => (checked ? flagStanding(checked) : null), [checked]);
  const waiting = work.kind !== 'none';
  const report = checked?.review.report ?? null;
  const plans = report ? liveOnly(report).plans.length : 0;
  const since = remembered?.flaggedOn ?? null;
  const propose = (kind: 'flag' | 'remove') => (): void =>
    controller.ask({ kind: 'propose', request: { kind } });
  const go = (at: OpenStep['at']) => (): void => store.dispatch({ type: 'step-taken', step: { at } });
  const want = (
    id: string,
    title: string,
    words: ReactNode,
    onClick: () => void,
    look: 'primary' | 'secondary' = 'secondary',
  ) => (
    <div className={styles.want}>
      <Button
        id={`want-${id}`}
        className={styles.button}
        appearance={look}
        disabledFocusable={waiting}
        aria-describedby={`about-${id}`}
        onClick={onClick}
      >
        {title}
      </Button>
      <p className={shared.small} id={`about-${id}`}>
        {words}
      </p>
    </div>
  );
  return (
    <div className={shared.stack} style={{ gap: 16 }}>
      <div>
        <StepHeading>Change this workbook</StepHeading>
        <p className={shared.text}>
          You see everything that would change before anything is written, and it can be undone here: a
          removal until this pane is closed.
        </p>
      </div>
      {remembered ? <LastChange remembered={remembered} /> : null}
      {checked ? (
        <p className={shared.text} data-testid="standing">
          {standing ? flagStandingInWords(standing, since === null ? null : inWords(since)) : ''}
        </p>
      ) : null}
      {report ? <PlansLeftOut words={leftOutInWords(report)} /> : null}
      <div className={styles.wants}>
        {want(
          'flag',
          standing?.flagged
            ? 'Bring the flags up to date'
            : plans > 1
              ? `Flag these ${plans} plans`
              : 'Flag this plan',
          standing?.flagged ? UPDATE_WORDS : FLAG_WORDS,
          propose('flag'),
          standing?.flagged && standing.rowsChanged === 0 ? 'secondary' : 'primary',
        )}
        {want(
          'summary',
          'RAG summary and meetings',
          'A page for the meeting: live figures, charts, what needs the board’s attention, and what has changed since the last meeting.',
          go('summary'),
        )}
        {want(
          'what-changed',
          'What changed',
          'Compares this plan with an earlier or later version: a file, another sheet, or a recorded meeting. Says what is done, what moved, what is new or gone.',
          go('what-changed'),
        )}
        {want(
          'complete',
          'Complete the columns',
          'Adds columns that are missing, and offers to put right leads and dates, each shown before and after.',
          go('complete'),
        )}
        {want(
          'new-plan',
          'New plan from a layout',
          'Makes an empty plan on a sheet of its own, with every column and list in place. Flag it when it has actions.',
          go('new-plan'),
        )}
        {want('remove', 'Remove everything the add-in made', REMOVE_WORDS, propose('remove'))}
      </div>
    </div>
  );
}

const FLAG_WORDS =
  'Adds six columns beside the plan: due date, achieved on, RAG, why, days left, and what the check found. The ratings stay live without this add-in.';
const UPDATE_WORDS =
  'Reads the plan again and updates the dates and the findings. The RAG ratings update by themselves.';
const REMOVE_WORDS =
  'Takes out its columns, colours, names and the sheet “Plan setup”. What the board wrote stays.';
