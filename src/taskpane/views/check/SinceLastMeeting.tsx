/**
 * What changed since the last recorded meeting, in a few words, and the way to all of it. Loaded only where the workbook
 * has a "Plan setup".
 */
import { Link } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ComparedVersions } from '../../../app/compare/compared-versions';
import { inWords } from '../../../plan/read/dates/calendar';
import { changedInWords, meetingBefore, openSinceMeeting, comparedSince } from '../../check/since-meeting';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

/** Milliseconds. */
const PAUSE = 800;

interface SinceLastMeetingProps {
  /** The comparison with that meeting, which others on the page use as well; `null` until it is known. */
  readonly compared: ComparedVersions | null;
  readonly onCompared: (compared: ComparedVersions | null) => void;
}

export function SinceLastMeeting({ compared, onCompared }: SinceLastMeetingProps) {
  const around = useController();
  const { checked, work } = usePaneState();
  const shared = usePaneStyles();
  const last = useMemo(() => (checked ? meetingBefore(checked) : null), [checked]);
  const { controller } = around;
  // Once edits have paused, so that typing is never held up.
  useEffect(() => {
    if (checked === null || last === null) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const timer = setTimeout(() => {
      void controller.compare(comparedSince(last), checked, signal)?.then(
        (outcome) => signal.aborted || onCompared(outcome.ok ? outcome.value : null),
        () => onCompared(null),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [controller, checked, last, onCompared]);
  if (last === null) return null;
  const isBusy = work.kind !== 'none';
  return (
    <section className={shared.box} aria-labelledby="since-meeting">
      <h3 className={shared.subheading} id="since-meeting">
        Since the meeting of {inWords(last)}
      </h3>
      <p className={shared.text}>
        {compared ? changedInWords(compared) : 'What is done, moved, slipped, new or gone:'}{' '}
        <Link
          as="button"
          inline
          disabledFocusable={isBusy}
          onClick={() => isBusy || openSinceMeeting(last, around)}
        >
          What changed
        </Link>
      </p>
    </section>
  );
}
