/** What only a person can answer: the questions that most of the plan waits for, each with its answers as buttons. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Checked } from '../../../app/check-plan';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import { liveOnly } from '../../../plan/judge/report/live-plans';
import { personQuestions } from '../../check/questions/person-questions';
import type { AnswerDone, PersonQuestion } from '../../check/questions/question';
import { meetingBefore, openSinceMeeting } from '../../check/since-meeting';
import { AnswerButtons } from '../AnswerButtons';
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
  const { controller } = around;
  const { offering } = usePaneState();
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
  const onAnswer = (done: AnswerDone): void => {
    if ('meeting' in done) {
      const last = meetingBefore(checked);
      if (last !== null) openSinceMeeting(last, around);
    }
    // The question goes once it is answered, so the focus goes to the heading above all of them.
    if ('ask' in done && (done.ask.kind === 'save' || done.ask.kind === 'decide')) heading.current?.focus();
  };
  const shown = showsAll ? questions : questions.slice(0, FEW);
  return (
    <section className={shared.box} aria-labelledby="needs-person">
      <h3 className={shared.subheading} id="needs-person" ref={heading} tabIndex={-1}>
        Needs a person ({questions.length.toLocaleString('en-GB')})
      </h3>
      <ul className={shared.list}>
        {shown.map((question) => (
          <QuestionItem key={question.key} question={question} onAnswer={onAnswer} />
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
  readonly question: PersonQuestion;
  readonly onAnswer: (done: AnswerDone) => void;
}

function QuestionItem({ question: { words, answers }, onAnswer }: QuestionItemProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.question}>
      <p className={shared.text} id={id}>
        {words}
      </p>
      <AnswerButtons answers={answers} labelledBy={id} onAnswer={onAnswer} />
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
