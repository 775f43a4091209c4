/**
 * Brings what the first ratings need while the user reads the first view, and checks a workbook that was checked before by
 * itself, so that how its plans stand is the first thing shown. What does not come is asked for again when it is needed.
 */
import type { CheckEngine } from '../app/check-engine';
import type { PaneController } from './pane-controller';
import type { PaneStore } from './state/pane-store';

interface StartParts {
  readonly store: PaneStore;
  readonly controller: Pick<PaneController, 'ask'>;
  readonly loadEngine: () => Promise<Pick<CheckEngine, 'checkedBefore'>>;
}

export async function checkAtStart({ store, controller, loadEngine }: StartParts): Promise<void> {
  const atStart = store.state();
  const engine = await loadEngine();
  // Whoever has begun something else meanwhile is not interrupted.
  if ((await engine.checkedBefore()) && store.state() === atStart) controller.ask({ kind: 'check' });
}
