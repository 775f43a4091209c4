/**
 * Compares the open plan with another version, and keeps what the user says of two actions on "Plan setup". Loaded when
 * first needed.
 */
import type { LaterEngine } from '../app/change-engine';
import type { CheckEngine } from '../app/check-engine';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

type Wanted<K extends Intent['kind']> = Extract<Intent, { readonly kind: K }>;

interface Around {
  readonly store: PaneStore;
  readonly loadEngine: () => Promise<Pick<CheckEngine, 'save'>>;
  readonly loadChanges: () => Promise<Pick<LaterEngine, 'compare'>>;
  readonly today: () => IsoDate;
}

export async function compareOrDecide(
  intent: Wanted<'compare'> | Wanted<'decide'>,
  signal: AbortSignal,
  around: Around,
): Promise<void> {
  const { store, loadEngine, loadChanges, today } = around;
  const { checked } = store.state();
  if (checked === null) return;
  if (intent.kind === 'compare') {
    const { request, file } = intent;
    const { compare } = await loadChanges();
    const outcome = await compare(request, checked, file, { today: today(), signal });
    if (outcome.ok) store.dispatch({ type: 'compared', compared: outcome.value });
    else store.dispatch({ type: 'obstacle-met', notice: { problem: outcome.problem, intent } });
    return;
  }
  const { compared, settings } = intent;
  const saved = await (await loadEngine()).save(settings, checked, today());
  if (!saved.ok) {
    store.dispatch({ type: 'obstacle-met', notice: { problem: saved.problem, intent } });
    return;
  }
  store.dispatch({ type: 'saved', what: 'pair', checked: saved.value });
  const { request, file, older } = compared;
  const again: Wanted<'compare'> = { kind: 'compare', request: { ...request, older }, file };
  store.dispatch({ type: 'work-started', work: { kind: 'comparing' } });
  await compareOrDecide(again, signal, around);
}
