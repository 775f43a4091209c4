/**
 * Takes back the last change that was not undone, even one that was interrupted, from the workbook's own journal. Cells
 * edited since then either stop it or are left alone, as the user chooses. Rows that were inserted for returned actions
 * go with what was written into them.
 */
import { journalStateChange } from '../plan/change/journal/journal-state';
import { lastChange } from '../plan/marks/journal/read-journal';
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { CheckOptions } from './check-plan';
import { WRITING_PATIENCE } from './apply-change';
import { breather, inSlices } from './in-slices';
import type { Host } from './host';
import { PROPOSAL_TITLES, type Undone, type UndoRequest } from './proposal';
import { readAndJudge } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** A workbook can lose its plan, or be blank, and still hold the journal needed to undo. */
const EVEN_WITHOUT = ['no-plan-found', 'empty-workbook'] as const;

export async function undoChange(
  host: Pick<Host, 'readWorkbook' | 'restore'>,
  request: UndoRequest,
  options: CheckOptions,
): Promise<Outcome<Undone>> {
  const undone = await undoLast(host, request, options);
  if (!undone.ok || undone.value.title !== PROPOSAL_TITLES.merge) return undone;
  let { checked } = undone.value;
  while (lastChange(checked.review.snapshots)?.title === PROPOSAL_TITLES.rows) {
    const rows = await undoLast(host, { changed: 'stop' }, options);
    // Where somebody has written into such a row since, or moved it, it stays and can be undone by itself.
    if (!rows.ok) break;
    ({ checked } = rows.value);
  }
  return success({ ...undone.value, checked });
}

async function undoLast(
  host: Pick<Host, 'readWorkbook' | 'restore'>,
  { changed }: UndoRequest,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Undone>> {
  const read = await readAndJudge(host, options, EVEN_WITHOUT);
  if (!read.ok) return read;
  const { snapshots } = read.value.checked.review;
  const entry = lastChange(snapshots);
  if (!entry) return obstacle({ code: 'nothing-to-undo' });
  const { title } = entry;
  const unpacked = await inSlices(entry.undoInSteps(), options.pace);
  if (!unpacked.ok) return unpacked;
  const undo = unpacked.value;
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
