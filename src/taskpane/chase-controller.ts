/** Makes the chase pack that the user asks for. Writes nothing to the workbook. */
import type { ChaseEngine } from '../app/returns/chase-engine';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

interface ChaseControllerParts {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<ChaseEngine>;
  readonly today: () => IsoDate;
}

export async function makePack(
  intent: Extract<Intent, { readonly kind: 'make-chase' }>,
  { store, loadEngine, today }: ChaseControllerParts,
): Promise<void> {
  const outcome = await (await loadEngine()).makeChase(intent.wanted, { today: today() });
  store.dispatch(
    outcome.ok
      ? { type: 'pack-made', made: outcome.value }
      : { type: 'obstacle-met', notice: { problem: outcome.problem, intent } },
  );
}
