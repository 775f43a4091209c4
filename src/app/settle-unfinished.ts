/**
 * Deals with an interrupted change of the same kind before it is made again. Flags are taken back and proposed
 * again, because a half-made set does not show what is still missing; where they cannot be taken back, for example
 * after edits, the rest is made as proposed. Any other change is finished first, as it was approved.
 */
import { success, type Outcome, type Problem } from '../plan/outcome';
import { unfinishedAs } from './apply-change';
import type { FilterChoice } from '../plan/change/filters/propose-filters';
import type { Restoration } from '../plan/change/restoration';
import type { CheckOptions } from './check-plan';
import { canFinish, finishChange } from './finish-change';
import type { Host } from './host';
import { prepareFlags } from './prepare';
import type { Proposal } from './proposal';
import { undoChange } from './undo-change';

/** The proposal to apply: a new one if flags were unfinished. Fails only on obstacles raised by Excel itself. */
export async function settleUnfinished(
  host: Pick<Host, 'readWorkbook' | 'restore' | 'write'>,
  proposal: Proposal,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Proposal>> {
  const unfinished = unfinishedAs(proposal);
  if (!unfinished) return success(proposal);
  if (proposal.kind !== 'flag') {
    const finished = canFinish(unfinished) ? await finishChange(host, options) : null;
    return !finished || finished.ok || isEdited(finished.problem) ? success(proposal) : finished;
  }
  if (!unfinished.undo) return success(proposal);
  const undone = await undoChange(host, { changed: 'stop' }, options);
  if (undone.ok)
    return prepareFlags(host, { ...options, filters: choiceOf(proposal, unfinished.undo) }, proposal.typed);
  return isEdited(undone.problem) ? success(proposal) : undone;
}

const isEdited = ({ code }: Problem): boolean => code === 'changed-since-read' || code === 'moved-since';

/** Filters that the first attempt cleared, with the user's consent, are cleared again for this one. */
const choiceOf = ({ filters }: Proposal, { sheets }: Restoration): FilterChoice => ({
  takeIn: filters?.takeIn ?? true,
  again:
    filters?.again === true ||
    sheets.some(({ filters: kept }) => kept.some(({ to }) => to.columns.length > 0)),
});
