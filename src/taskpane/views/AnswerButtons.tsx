/** The answers to a question or a finding as buttons; what writes into the plan opens a preview first. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { planKeyOf } from '../../app/plan-key';
import type { QuestionAnswer, AnswerDone } from '../check/questions/question';
import { useController, usePaneState } from './controller-context';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  row: { gap: '4px 6px' },
  // A lead's name can be long, and the pane is narrow.
  answer: { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
});

interface AnswerButtonsProps {
  readonly answers: readonly QuestionAnswer[];
  /** The id of the words that are answered. */
  readonly labelledBy: string;
  /** -1 in a list whose other row has the tab stop. */
  readonly tabIndex?: 0 | -1;
  /** Before an answer is carried out. */
  readonly onAnswer?: (done: AnswerDone) => void;
}

export function AnswerButtons({ answers, labelledBy, tabIndex = 0, onAnswer }: AnswerButtonsProps) {
  const { store, controller } = useController();
  const { work, setupDraft } = usePaneState();
  const shared = usePaneStyles();
  const styles = useStyles();
  const isEdited = setupDraft?.register !== undefined;
  const give = (done: AnswerDone): void => {
    onAnswer?.(done);
    if ('ask' in done) controller.ask(done.ask);
    else if ('plan' in done) {
      store.dispatch({ type: 'plan-chosen', plan: planKeyOf(done.plan) });
      if ('list' in done) store.dispatch({ type: 'view-changed', view: { kind: done.list } });
      else if (done.open === 'complete') {
        store.dispatch({ type: 'step-taken', step: { at: 'complete' } });
        store.dispatch({ type: 'tab-chosen', tab: 'change' });
      } else store.dispatch({ type: 'tab-chosen', tab: done.open });
    }
  };
  return (
    <div className={mergeClasses(shared.row, styles.row)} role="group" aria-labelledby={labelledBy}>
      {answers.map(({ label, about, saves, does }) => {
        const isHeld = saves === 'register' && isEdited;
        const isOff = work.kind !== 'none' || isHeld;
        const title = isHeld ? 'Save or undo your changes to the leads in Setup first' : about;
        return (
          <Button
            key={label}
            size="small"
            tabIndex={tabIndex}
            className={styles.answer}
            disabledFocusable={isOff}
            aria-describedby={labelledBy}
            // Starts with the visible label, for users of speech input.
            {...(title === undefined ? {} : { title, 'aria-label': `${label}. ${title}` })}
            onClick={() => isOff || give(does())}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
