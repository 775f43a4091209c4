/** What the pane does when a ribbon button is pressed: goes where the button leads, and asks for what it stands for. */
import type { PaneStep } from '../app/pane-door';
import type { PaneController } from './pane-controller';
import type { PaneAction } from './state/pane-action';
import type { Intent, PaneState, Tab } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

interface Beginning {
  /** What is read and judged, or shown before it is written; `null` where what was read before will do. */
  readonly ask: (state: PaneState) => Intent | null;
  readonly tab: Tab;
  /** Where the person then is. Nothing more is done before they have chosen. */
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
  // The day of the meeting is the person's to say.
  meeting: {
    tab: 'change',
    ask: unlessChecked,
    then: { type: 'step-taken', step: { at: 'summary' } },
  },
  // So is what leaves the workbook, and what stays.
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

/** Resolves when the pane waits for nothing any more. What is under way is let finish first. */
export async function beginStep(step: PaneStep, { store, controller }: BeginStepParts): Promise<void> {
  await controller.settled();
  const { tab, ask, then } = BEGINNINGS[step];
  store.dispatch({ type: 'self-test-shown', shown: false });
  store.dispatch({ type: 'pointing-ended' });
  store.dispatch({ type: 'tab-chosen', tab });
  const intent = ask(store.state());
  if (intent) controller.ask(intent);
  await controller.settled();
  // Where the plan could not be read, there is nothing to choose.
  if (then && store.state().notice === null) store.dispatch(then);
}
