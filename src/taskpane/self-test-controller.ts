/** Runs the self-test when the user asks for it; its code is loaded at the first run. */
import type { runSelfTest } from '../excel/self-test/run-self-test';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

export type LoadSelfTest = () => Promise<typeof runSelfTest>;

type Wanted = Extract<Intent, { readonly kind: 'self-test' }>;

const importSelfTest: LoadSelfTest = async () =>
  (await import('../excel/self-test/run-self-test')).runSelfTest;

export function createSelfTestController(
  store: PaneStore,
  load: LoadSelfTest = importSelfTest,
): (intent: Wanted, signal: AbortSignal) => Promise<void> {
  return async (intent, signal) => {
    const run = await load();
    const outcome = await run({
      withNoticed: intent.withNoticed,
      signal,
      onProgress: (done, all) => store.dispatch({ type: 'self-test-progressed', done, all }),
    });
    store.dispatch(
      outcome.ok
        ? { type: 'self-tested', report: outcome.value }
        : { type: 'obstacle-met', notice: { problem: outcome.problem, intent } },
    );
  };
}
