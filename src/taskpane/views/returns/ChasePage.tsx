/** The tab "Chase": asking leads for news, how it stands with the answers, and taking them in. One step at a time. */
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { STEP_HEADING } from '../change/StepHeading';
import { usePaneState } from '../controller-context';
import { usePaneStyles } from '../pane-styles';
import { ChooseChase } from './chase/ChooseChase';
import { MadePackView } from './chase/MadePackView';

const CollectView = lazy(() =>
  import('./collect/CollectView').then(({ CollectView }) => ({ default: CollectView })),
);

export function ChasePage() {
  const shared = usePaneStyles();
  const { step } = usePaneState().chase;
  const last = useRef(step.at);
  /** A step that is loaded first takes the focus once it is shown. */
  const isEntering = useRef(false);
  useEffect(() => {
    if (last.current === step.at) return;
    last.current = step.at;
    document.querySelector('[data-scroller]')?.scrollTo(0, 0);
    isEntering.current = document.hasFocus();
    if (isEntering.current) document.getElementById(STEP_HEADING)?.focus();
  }, [step.at]);
  const onShown = useCallback(() => {
    if (isEntering.current) document.getElementById(STEP_HEADING)?.focus();
    isEntering.current = false;
  }, []);
  if (step.at === 'collect')
    return (
      <Suspense fallback={<p className={shared.quiet}>Loading…</p>}>
        <CollectView onShown={onShown} />
      </Suspense>
    );
  return step.at === 'made' ? <MadePackView made={step.made} opening={step.opening} /> : <ChooseChase />;
}
