/** What the pane does when a ribbon button is pressed: opens the button's step and starts its work. */
import type { PaneStep } from '../app/pane-door';
import type { PaneController } from './pane-controller';
import type { PaneAction } from './state/pane-action';
import type { Intent, PaneState, Tab } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

interface Beginning {
  /** The intent to run (check, or preview a change); `null` if the last check is enough. */
  readonly ask: (state: PaneState) => Intent | null;
  readonly tab: Tab;
  /** The view to show afterwards. Nothing more happens until the user has chosen. */
  readonly then?: PaneAction;
}

const CHECK: Intent = { kind: 'check' };
const unlessChecked = ({ checked }: PaneState): Intent | null => (checked === null ? CHECK : null);

const BEGINNINGS: Readonly<Record<PaneStep, Beginning>> = {
  check: { tab: 'check', ask: () => CHECK },
  flag: {
    tab: 'change',
    ask: () => ({ kind: 'propose', request: { kind: 'flag' } }),
  },
  summary: {
    tab: 'change',
    ask: ({ change }) => ({ kind: 'propose', request: { kind: 'summary', blocks: change.summary.blocks } }),
  },
  // The user must give the date of the meeting.
  meeting: {
    tab: 'change',
    ask: unlessChecked,
    then: { type: 'step-taken', step: { at: 'summary' } },
  },
  // The user must choose what to export.
  export: {
    tab: 'export',
    ask: unlessChecked,
    then: { type: 'export-step-taken', step: 'choose' },
  },
};

export interface BeginStepParts {
  readonly store: PaneStore;
  readonly controller: Pick<PaneController, 'ask' | 'settled'>;
}

/** Resolves when the pane is idle. Work already in progress finishes first. */
export async function beginStep(step: PaneStep, { store, controller }: BeginStepParts): Promise<void> {
  await controller.settled();
  const { tab, ask, then } = BEGINNINGS[step];
  store.dispatch({ type: 'self-test-shown', shown: false });
  store.dispatch({ type: 'pointing-ended' });
  store.dispatch({ type: 'tab-chosen', tab });
  const intent = ask(store.state());
  if (intent) controller.ask(intent);
  await controller.settled();
  // If the plan could not be read, there is nothing to choose.
  if (then && store.state().notice === null) store.dispatch(then);
}
