/** What only a person can answer: the questions that most of the plan waits for, each with its answers as buttons. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Checked } from '../../../app/check-plan';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import { planKeyOf } from '../../../app/plan-key';
import { liveOnly } from '../../../plan/judge/report/live-plans';
import { personQuestions } from '../../check/questions/person-questions';
import type { AnswerDone, Question } from '../../check/questions/question';
import { lastMeeting, openSinceMeeting } from '../../check/since-meeting';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

/** Shown at first. */
const FEW = 3;
/** Milliseconds without an edit before the questions are gathered again. */
const PAUSE = 800;

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    ':not(:first-child)': {
      marginTop: '10px',
      paddingTop: '10px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // A lead's name can be long, and the pane is narrow.
  answer: { maxWidth: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
});

export function NeedsPerson({ compared }: { readonly compared: ComparedVersions | null }) {
  const { checked } = usePaneState();
  return checked ? <Questions checked={checked} compared={compared} /> : null;
}

interface QuestionsProps {
  readonly checked: Checked;
  readonly compared: ComparedVersions | null;
}

function Questions({ checked, compared }: QuestionsProps) {
  const around = useController();
  const { store, controller } = around;
  const { work, offering } = usePaneState();
  const shared = usePaneStyles();
  const [showsAll, setShowsAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const settled = useSettled(checked);
  // A comparison from before an answer would ask it again.
  const current = compared?.checked.settings === settled.settings ? compared : null;
  const questions = useMemo(
    () =>
      personQuestions(
        { checked: settled, plans: liveOnly(settled.review.report).plans, fixes: controller.fixes },
        current,
      ),
    [settled, current, controller, offering],
  );
  if (questions.length === 0) return null;
  const isBusy = work.kind !== 'none';
  const give = (done: AnswerDone): void => {
    if ('columns' in done) {
      store.dispatch({ type: 'plan-chosen', plan: planKeyOf(done.columns) });
      store.dispatch({ type: 'tab-chosen', tab: 'columns' });
    } else if ('list' in done) {
      store.dispatch({ type: 'plan-chosen', plan: planKeyOf(done.plan) });
      store.dispatch({ type: 'view-changed', view: { kind: done.list } });
    } else if ('meeting' in done) {
      const last = lastMeeting(checked);
      if (last !== null && !isBusy) openSinceMeeting(last, around);
    } else {
      // The question goes once it is answered, so the focus goes to the heading above all of them.
      if (done.ask.kind === 'save' || done.ask.kind === 'decide') heading.current?.focus();
      controller.ask(done.ask);
    }
  };
  const shown = showsAll ? questions : questions.slice(0, FEW);
  return (
    <section className={shared.box} aria-labelledby="needs-person">
      <h3 className={shared.subheading} id="needs-person" ref={heading} tabIndex={-1}>
        Needs a person ({questions.length.toLocaleString('en-GB')})
      </h3>
      <ul className={shared.list}>
        {shown.map((question) => (
          <QuestionItem key={question.key} question={question} isBusy={isBusy} onAnswer={give} />
        ))}
      </ul>
      {questions.length > FEW ? (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? `Show the first ${FEW}` : `Show all ${questions.length.toLocaleString('en-GB')}`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly isBusy: boolean;
  readonly onAnswer: (done: AnswerDone) => void;
}

function QuestionItem({ question: { words, answers }, isBusy, onAnswer }: QuestionItemProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.question}>
      <p className={shared.text} id={id}>
        {words}
      </p>
      <div className={shared.row} role="group" aria-labelledby={id}>
        {answers.map(({ label, does }) => (
          <Button
            key={label}
            size="small"
            className={styles.answer}
            disabledFocusable={isBusy}
            aria-describedby={id}
            onClick={() => isBusy || onAnswer(does())}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** The last check from which edits have paused; at once if the settings changed, on which answers build. */
function useSettled(checked: Checked): Checked {
  const [settled, setSettled] = useState(checked);
  useEffect(() => {
    if (settled === checked) return;
    const timer = setTimeout(() => setSettled(checked), PAUSE);
    return () => clearTimeout(timer);
  }, [checked, settled]);
  return settled.settings === checked.settings ? settled : checked;
}
