/** The tab "Chase": asking leads for news, and how it stands with the answers. One step at a time. */
import { useEffect, useRef } from 'react';
import { STEP_HEADING } from '../change/StepHeading';
import { usePaneState } from '../controller-context';
import { ChooseChase } from './chase/ChooseChase';
import { MadePackView } from './chase/MadePackView';

export function ChasePage() {
  const { step } = usePaneState().chase;
  const last = useRef(step.at);
  useEffect(() => {
    if (last.current === step.at) return;
    last.current = step.at;
    document.querySelector('[data-scroller]')?.scrollTo(0, 0);
    if (document.hasFocus()) document.getElementById(STEP_HEADING)?.focus();
  }, [step.at]);
  return step.at === 'made' ? <MadePackView made={step.made} opening={step.opening} /> : <ChooseChase />;
}
