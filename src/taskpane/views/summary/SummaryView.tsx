/** The RAG summary: its blocks and their order, building or updating it, and its meetings. */
import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SummaryDraft } from '../../state/change-state';
import { StepFoot } from '../change/StepFoot';
import { StepHeading } from '../change/StepHeading';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { inWords } from '../../../plan/read/dates/calendar';
import { CopyableText } from '../CopyableText';
import { BlockOrder } from './BlockOrder';
import { MeetingForm } from './MeetingForm';
import { RecordedMeetings } from './RecordedMeetings';

export function SummaryView() {
  const { store, controller } = useController();
  const { checked, change, work, offering } = usePaneState();
  const shared = usePaneStyles();
  const standing = useMemo(
    () => (checked ? controller.summary(checked) : null),
    [checked, controller, offering],
  );
  const draft = change.summary;
  const waiting = work.kind !== 'none';
  const set = (next: Partial<SummaryDraft>): void =>
    store.dispatch({ type: 'summary-drafted', draft: { ...draft, ...next } });
  const back = (
    <Button onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'choose' } })}>Back</Button>
  );
  if (!standing)
    return (
      <div className={shared.stack}>
        <StepHeading>RAG summary</StepHeading>
        <p className={shared.text}>Check a plan first: the summary is made of what the check found.</p>
        <StepFoot>{back}</StepFoot>
      </div>
    );
  const blocks = draft.blocks ?? standing.blocks;
  return (
    <div className={shared.stack}>
      <div>
        <StepHeading>RAG summary</StepHeading>
        <p className={shared.text}>
          {standing.sheet === null
            ? 'A sheet of its own with live figures, ready to be shown or printed on A4. Plans that are not flagged yet are flagged first.'
            : `The sheet “${standing.sheet}” keeps its figures live. Bring it up to date to refresh its lists, and after meetings.`}
        </p>
      </div>
      {standing.inWords.length > 0 ? (
        <CopyableText
          id="summary-in-words"
          label={`In words, as at ${inWords(standing.asOf)}`}
          text={standing.inWords.join(' ')}
          copy="Copy for the minutes"
          rows={4}
        />
      ) : null}
      <BlockOrder blocks={blocks} choosable={standing.choosable} onChange={(next) => set({ blocks: next })} />
      <div>
        <Button
          id="build-summary"
          appearance="primary"
          disabledFocusable={waiting || blocks.length === 0}
          onClick={() =>
            controller.ask({ kind: 'propose', request: { kind: 'summary', blocks: draft.blocks } })
          }
        >
          {standing.sheet === null ? 'Build the summary' : 'Bring the summary up to date'}
        </Button>
      </div>
      <MeetingForm
        date={draft.date ?? standing.asOf}
        body={draft.body}
        waiting={waiting}
        onChange={set}
        onRecord={(meeting) => controller.ask({ kind: 'propose', request: { kind: 'meeting', ...meeting } })}
      />
      <RecordedMeetings
        meetings={standing.meetings}
        waiting={waiting}
        onErase={() => controller.ask({ kind: 'propose', request: { kind: 'erase-history' } })}
      />
      <section aria-labelledby="other-versions">
        <h3 className={shared.subheading} id="other-versions">
          Other versions of the plan
        </h3>
        <p className={shared.text}>
          <Link
            as="button"
            inline
            onClick={() => store.dispatch({ type: 'step-taken', step: { at: 'what-changed' } })}
          >
            What changed
          </Link>{' '}
          since a version that you have as a file, or on another sheet.
        </p>
      </section>
      <StepFoot>{back}</StepFoot>
    </div>
  );
}
