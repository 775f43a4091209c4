/** The last recorded meeting, and the way to what changed since. Loaded only where the workbook has a "Plan setup". */
import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readHistory } from '../../../plan/marks/summary/read-history';
import { inWords } from '../../../plan/read/dates/calendar';
import { useController, usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';

export function SinceLastMeeting() {
  const { store, controller } = useController();
  const { checked, work } = usePaneState();
  const shared = usePaneStyles();
  // Earliest first.
  const last = useMemo(
    () => (checked ? (readHistory(checked.review.snapshots).at(-1)?.date ?? null) : null),
    [checked],
  );
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
        <Link as="button" inline disabledFocusable={work.kind !== 'none'} onClick={compare}>
          What changed
        </Link>
        : what is done, moved, slipped, new or gone.
      </p>
    </section>
  );
}
