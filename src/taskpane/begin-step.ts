/** What the pane does when a ribbon button is pressed: goes where the button leads, and asks for what it stands for. */
import type { PaneStep } from '../app/pane-door';
import type { PaneDesk } from './pane-desk';
import type { Intent, Tab } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

interface Beginning {
  readonly tab: Tab;
  readonly intent: Intent;
}

const BEGINNINGS: Readonly<Partial<Record<PaneStep, Beginning>>> = {
  check: { tab: 'check', intent: { kind: 'check' } },
  flag: { tab: 'change', intent: { kind: 'propose', request: { kind: 'flag' } } },
};

/** Resolves when the pane waits for nothing any more. What is under way is let finish first. */
export async function beginStep(step: PaneStep, { store, desk }: BeginStepParts): Promise<void> {
  await desk.settled();
  const beginning = BEGINNINGS[step];
  if (!beginning) return;
  store.dispatch({ type: 'self-test-shown', shown: false });
  store.dispatch({ type: 'tab-chosen', tab: beginning.tab });
  desk.ask(beginning.intent);
  await desk.settled();
}

export interface BeginStepParts {
  readonly store: PaneStore;
  readonly desk: Pick<PaneDesk, 'ask' | 'settled'>;
}
