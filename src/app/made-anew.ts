/**
 * Flags that were cut off half-way are taken back and planned anew before they are made: of what stands there half made
 * nobody could tell what it still lacks. Where that cannot be done, as after edits, the rest is made as it was proposed.
 */
import { success, type Outcome } from '../plan/outcome';
import { unfinishedAs } from './apply-change';
import type { CheckOptions } from './check-plan';
import type { Host } from './host';
import { prepareFlags } from './prepare';
import type { Proposal } from './proposal';
import { undoChange } from './undo-change';

/** The proposal to make: another one where flags were unfinished. Only obstacles of Excel's own stop it. */
export async function madeAnew(
  host: Pick<Host, 'readWorkbook' | 'restore'>,
  proposal: Proposal,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Proposal>> {
  const unfinished = proposal.kind === 'flag' ? unfinishedAs(proposal) : null;
  if (!unfinished?.undo) return success(proposal);
  const undone = await undoChange(host, { changed: 'stop' }, options);
  if (undone.ok) return prepareFlags(host, options);
  const { code } = undone.problem;
  return code === 'changed-since-read' || code === 'moved-since' ? success(proposal) : undone;
}
