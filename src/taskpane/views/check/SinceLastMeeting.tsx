/**
 * What changed since the last recorded meeting, in a few words, and the way to all of it. Loaded only where the workbook
 * has a "Plan setup".
 */
import { Link } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { readHistory } from '../../../plan/marks/summary/read-history';
import { inWords } from '../../../plan/read/dates/calendar';
import { changedInWords } from '../../check/since-meeting';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

/** Milliseconds. */
const PAUSE = 800;

export function SinceLastMeeting() {
  const { store, controller } = useController();
  const { checked, work } = usePaneState();
  const shared = usePaneStyles();
  // Earliest first.
  const last = useMemo(
    () => (checked ? (readHistory(checked.review.snapshots).at(-1)?.date ?? null) : null),
    [checked],
  );
  const [counts, setCounts] = useState<string | null>(null);
  // Once edits have paused, so that typing is never held up.
  useEffect(() => {
    if (checked === null || last === null) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const timer = setTimeout(() => {
      const other = { kind: 'meeting', date: last } as const;
      void controller.compare({ other, older: null }, checked, signal)?.then(
        (outcome) => signal.aborted || setCounts(outcome.ok ? changedInWords(outcome.value) : null),
        () => setCounts(null),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [controller, checked, last]);
  if (last === null) return null;
  const compare = (): void => {
    if (work.kind !== 'none') return;
    store.dispatch({ type: 'tab-chosen', tab: 'change' });
    store.dispatch({ type: 'compared', compared: null });
    store.dispatch({ type: 'step-taken', step: { at: 'what-changed' } });
    const other = { kind: 'meeting', date: last } as const;
    controller.ask({ kind: 'compare', request: { other, older: null }, file: null });
  };
  return (
    <section className={shared.box} aria-labelledby="since-meeting">
      <h3 className={shared.subheading} id="since-meeting">
        Since the meeting of {inWords(last)}
      </h3>
      <p className={shared.text}>
        {counts ?? 'What is done, moved, slipped, new or gone:'}{' '}
        <Link as="button" inline disabledFocusable={work.kind !== 'none'} onClick={compare}>
          What changed
        </Link>
      </p>
    </section>
  );
}
