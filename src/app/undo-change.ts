/**
 * Takes back the last change that was not undone, even one that was interrupted, from the workbook's own journal. Cells
 * edited since then either stop it or are left alone, as the user chooses.
 */
import { journalStateChange } from '../plan/change/journal/journal-state';
import { lastChange } from '../plan/marks/journal/read-journal';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { CheckOptions } from './check-plan';
import { WRITING_PATIENCE } from './apply-change';
import { breather } from './in-slices';
import type { Host } from './host';
import type { Undone, UndoRequest } from './proposal';
import { readAndJudge } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** A workbook can lose its plan, or be blank, and still hold the journal needed to undo. */
const EVEN_WITHOUT = ['no-plan-found', 'empty-workbook'] as const;

export async function undoChange(
  host: Pick<Host, 'readWorkbook' | 'restore'>,
  { changed }: UndoRequest,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Undone>> {
  const read = await readAndJudge(host, options, EVEN_WITHOUT);
  if (!read.ok) return read;
  const { snapshots } = read.value.checked.review;
  const entry = lastChange(snapshots);
  if (!entry) return obstacle({ code: 'nothing-to-undo' });
  const { undo, title } = entry;
  if (undo === null) return obstacle({ code: 'undo-unreadable', title });
  const journal = { first: [], last: journalStateChange(snapshots, entry, 'undone') };
  const restored = await withTimeLimit(
    (alive) => host.restore(undo, { changed, journal, breathe: breather(options.pace, alive) }),
    { patience: WRITING_PATIENCE },
  );
  if (!restored.ok) return restored;
  const after = await readAndJudge(host, options, EVEN_WITHOUT);
  if (!after.ok) return after;
  return success({ checked: after.value.checked, title, ...restored.value });
}
