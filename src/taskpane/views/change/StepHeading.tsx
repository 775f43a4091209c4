/** The heading of a step. Receives the focus when the step opens, so that keyboard and screen reader users follow. */
import type { ReactNode } from 'react';
import { usePaneStyles } from '../pane-styles';

export const STEP_HEADING = 'change-heading';

export function StepHeading({ children }: { readonly children: ReactNode }) {
  const shared = usePaneStyles();
  return (
    <h2 id={STEP_HEADING} tabIndex={-1} className={shared.heading} style={{ outlineStyle: 'none' }}>
      {children}
    </h2>
  );
}
