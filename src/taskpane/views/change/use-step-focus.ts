/**
 * Moves the focus from step to step: to the heading of a new step, and on the way back to the button that led away.
 * Does nothing while the user is elsewhere, in Excel or in another tab of the pane.
 */
import { useEffect, useRef } from 'react';
import type { ChangeStep } from '../../state/change-state';
import { STEP_HEADING } from './StepHeading';

export function useStepFocus(step: ChangeStep): void {
  const last = useRef<ChangeStep | null>(null);
  useEffect(() => {
    const from = last.current;
    if (from === step) return;
    last.current = step;
    if (from === null) {
      // The view opened with its tab, which keeps the focus; or it replaced a button that has gone, and takes the focus
      // over.
      const isLost = document.activeElement === document.body && document.hasFocus();
      if (isLost) document.getElementById(STEP_HEADING)?.focus();
      return;
    }
    const opener = openerOf(from, step);
    const button = opener === null ? null : document.getElementById(opener);
    // A new step starts at the top, wherever the last one was scrolled to.
    if (!button) document.querySelector('[data-scroller]')?.scrollTo(0, 0);
    if (document.hasFocus()) (button ?? document.getElementById(STEP_HEADING))?.focus();
  }, [step]);
}

const OPENERS: Readonly<Partial<Record<ChangeStep['at'], string>>> = {
  complete: 'want-complete',
  'new-plan': 'want-new-plan',
  'what-changed': 'want-what-changed',
};

/** The id of the button in `to` that leads to `from`. */
function openerOf(from: ChangeStep, to: ChangeStep): string | null {
  if (to.at === 'choose') {
    if (from.at === 'preview') return `want-${from.request.kind}`;
    return OPENERS[from.at] ?? null;
  }
  if (from.at === 'preview' && to.at === 'what-changed') return 'what-changed-sheet';
  const goesBack = from.at === 'preview' && (to.at === 'complete' || to.at === 'new-plan');
  return goesBack ? 'see-changes' : null;
}
