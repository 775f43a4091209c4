/**
 * Undoes a removal while the pane is open. The removal takes the journal with it, so what undoes it is kept in memory:
 * the cells and formats that it replaces, and "Plan setup" whole. The summary is recreated from the plan.
 */
import type { ChangeSet } from '../plan/change/change-set';
import { movedSince, sheetsAgain, touchedBy } from '../plan/change/removal/undo-removal';
import type { Restoration } from '../plan/change/restoration';
import { isSummarySheet } from '../plan/marks/summary/find-summary';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { applyChange, WRITING_PATIENCE } from './apply-change';
import type { CheckOptions } from './check-plan';
import { breather } from './in-slices';
import type { Host } from './host';
import { PROPOSAL_TITLES, type Applied, type Proposal, type Undone, type UndoRequest } from './proposal';
import { readAndJudge } from './read-and-judge';
import { prepareSummary } from './summary/prepare-summary';
import { withTimeLimit } from './with-time-limit';

/** What is kept of a removal, in memory. */
export interface KeptRemoval {
  readonly setup: ChangeSet;
  readonly back: Restoration;
  /** Whether a summary was deleted. */
  readonly summary: boolean;
  /** The sheets as the removal left them. */
  readonly after: readonly SheetSnapshot[];
}

const EVEN_WITHOUT = ['no-plan-found', 'empty-workbook'] as const;

/** Applies a removal; `removed` is what undoes it. */
export async function applyRemoval(
  host: Pick<Host, 'keep' | 'write' | 'restore' | 'readWorkbook'>,
  proposal: Proposal,
  options: CheckOptions,
): Promise<Outcome<{ readonly applied: Applied; readonly removed: KeptRemoval | null }>> {
  const { takesBack, checked, names = [] } = proposal;
  const { snapshots } = checked.review;
  const back = takesBack
    ? await withTimeLimit(() => host.keep(touchedBy(takesBack, snapshots)), { patience: WRITING_PATIENCE })
    : null;
  if (back && !back.ok) return back;
  const applied = await applyChange(host, proposal, options);
  if (!applied.ok) return applied;
  if (!takesBack || !back) return success({ applied: applied.value, removed: null });
  const gone = new Set(takesBack.sheets.filter(({ when }) => when === 'remove').map(({ name }) => name));
  const removed: KeptRemoval = {
    setup: sheetsAgain(takesBack, snapshots, { names }),
    back: back.value,
    summary: snapshots.some((sheet) => gone.has(sheet.name) && isSummarySheet(sheet)),
    after: applied.value.checked.review.snapshots,
  };
  return success({ applied: applied.value, removed });
}

export async function undoRemoval(
  host: Pick<Host, 'write' | 'restore' | 'readWorkbook'>,
  removed: KeptRemoval | null,
  { changed }: UndoRequest,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Undone>> {
  if (!removed) return obstacle({ code: 'nothing-to-undo' });
  const { setup, back, summary, after } = removed;
  const read = await readAndJudge(host, options, EVEN_WITHOUT);
  if (!read.ok) return read;
  const touched = new Set(back.sheets.map(({ name }) => name));
  const moved = movedSince(after, read.value.checked.review.snapshots, touched);
  if (moved !== null) return obstacle({ code: 'moved-since', sheet: moved });
  const patience = WRITING_PATIENCE;
  const breathe = (alive: () => void) => breather(options.pace, alive);
  const free = await withTimeLimit(
    (alive) => host.restore(back, { changed, checkOnly: true, breathe: breathe(alive) }),
    { patience },
  );
  if (!free.ok) return free;
  // The names of "Plan setup" first: live formulas and lists refer to them.
  const made = await withTimeLimit((alive) => host.write(setup, { breathe: breathe(alive) }), {
    patience,
  });
  if (!made.ok) return made;
  const restored = await withTimeLimit((alive) => host.restore(back, { changed, breathe: breathe(alive) }), {
    patience,
  });
  if (!restored.ok) return restored;
  if (summary) {
    const proposal = await prepareSummary(host, { blocks: null }, options);
    if (!proposal.ok) return proposal;
    const applied = await applyChange(host, proposal.value, options);
    if (!applied.ok) return applied;
  }
  const now = await readAndJudge(host, options, EVEN_WITHOUT);
  if (!now.ok) return now;
  return success({ checked: now.value.checked, title: PROPOSAL_TITLES.remove, ...restored.value });
}
