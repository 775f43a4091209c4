/**
 * Reads what the user chose, one file after the other so that it can be stopped in between, and compares it with the
 * plan as it is now. Writes nothing. Loaded when first needed.
 */
import type { LaterEngine } from '../app/change-engine';
import type { ReturnedFile } from '../plan/returns/merge/returned-file';
import type { IsoDate } from '../plan/read/dates/calendar';
import type { Intent } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

type Wanted = Extract<Intent, { readonly kind: 'collect' }>;

interface Around {
  readonly store: PaneStore;
  readonly loadChanges: () => Promise<Pick<LaterEngine, 'readReturn' | 'reviewReturns'>>;
  readonly today: () => IsoDate;
}

export async function collectReturns(
  intent: Wanted,
  signal: AbortSignal,
  { store, loadChanges, today }: Around,
): Promise<void> {
  const { checked, collect } = store.state();
  if (checked === null) return;
  const engine = await loadChanges();
  const options = { today: today(), signal };
  const files: ReturnedFile[] = [...collect.returns.files];
  let { sent } = collect.returns;
  for (const [at, file] of intent.files.entries()) {
    if (signal.aborted) break;
    store.dispatch({ type: 'returns-progressed', name: file.name, at, count: intent.files.length });
    // A file that is in the cloud alone, or was renamed meanwhile, cannot be opened.
    const bytes = await file.bytes().catch(() => null);
    const read = await engine.readReturn({ name: file.name, bytes }, checked.settings, options);
    // Stopped in between: what was read so far is kept, and shown.
    if (!read.ok) break;
    if (intent.as === 'sent') sent = read.value;
    else if (!files.some(({ name, digest }) => name === file.name && digest === read.value.digest))
      files.push(read.value);
  }
  const returns = { files, sent };
  const merged = await engine.reviewReturns(returns, { today: today() });
  store.dispatch(
    merged.ok
      ? { type: 'returns-read', returns, merge: merged.value }
      : { type: 'obstacle-met', notice: { problem: merged.problem, intent } },
  );
}
