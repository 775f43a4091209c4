/**
 * Takes back flags that were interrupted half-way and proposes them again before they are made, because a half-made set
 * does not show what is still missing. Where they cannot be taken back, for example after edits, the rest is made as
 * proposed.
 */
import { success, type Outcome } from '../plan/outcome';
import { unfinishedAs } from './apply-change';
import type { FilterChoice } from '../plan/change/filters/propose-filters';
import type { Restoration } from '../plan/change/restoration';
import type { CheckOptions } from './check-plan';
import type { Host } from './host';
import { prepareFlags } from './prepare';
import type { Proposal } from './proposal';
import { undoChange } from './undo-change';

/** The proposal to apply: a new one if flags were unfinished. Fails only on obstacles raised by Excel itself. */
export async function madeAnew(
  host: Pick<Host, 'readWorkbook' | 'restore'>,
  proposal: Proposal,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Proposal>> {
  const unfinished = proposal.kind === 'flag' ? unfinishedAs(proposal) : null;
  if (!unfinished?.undo) return success(proposal);
  const undone = await undoChange(host, { changed: 'stop' }, options);
  if (undone.ok) return prepareFlags(host, { ...options, filters: choiceOf(proposal, unfinished.undo) });
  const { code } = undone.problem;
  return code === 'changed-since-read' || code === 'moved-since' ? success(proposal) : undone;
}

/** Filters that the first attempt opened, with a person's word, are opened again. */
const choiceOf = ({ filters }: Proposal, { sheets }: Restoration): FilterChoice => ({
  takeIn: filters?.takeIn ?? true,
  again:
    filters?.again === true ||
    sheets.some(({ filters: kept }) => kept.some(({ to }) => to.columns.length > 0)),
});
