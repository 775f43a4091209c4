/**
 * Proposes to note on "Plan setup" that a chase pack was made: whom it asks, of how much, by when, and what the asked
 * cells said. A pack that is noted already is not noted again.
 */
import { applied } from '../../plan/change/applied';
import { mergeSheets } from '../../plan/change/merge-sheets';
import { ensureSetup } from '../../plan/change/settings-sheet/revise-setup-sheet';
import { success, type Outcome } from '../../plan/outcome';
import { inWords } from '../../plan/read/dates/calendar';
import { askedAction, chaseRecord } from '../../plan/returns/chase-record';
import { askedBefore } from '../../plan/returns/chase/asked-before';
import { recordChase, type NewChaseEntry } from '../../plan/returns/chase/record-chase';
import type { Host } from '../host';
import { settingsToKeep } from '../plan-settings';
import type { Proposal, ProposeOptions } from '../proposal';
import { proposalOf } from '../prepare';
import { readLivePlans } from '../read-and-judge';
import type { ChaseOf } from './chase-of';

export async function prepareChase(
  host: Pick<Host, 'readWorkbook'>,
  { head, asked }: Pick<ChaseOf, 'head' | 'asked'>,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readLivePlans(host, options);
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const { snapshots } = checked.review;
  const known = chaseRecord(snapshots)?.entries ?? [];
  if (known.some(({ pack }) => pack === head.mark))
    return success(proposalOf('chase', { sheets: [] }, [], read.value));
  const kept = ensureSetup(settingsToKeep(snapshots), snapshots, present.names);
  if (!kept.ok) return kept;
  const entries = asked.map(({ lead: { name, actions } }): NewChaseEntry => ({
    on: options.today,
    pack: head.mark,
    lead: name,
    replyBy: head.replyBy,
    times: (askedBefore(name, known)?.times ?? 0) + 1,
    asked: actions.map(({ plan, key, action }) => askedAction(plan.sheet, key, action.row)),
  }));
  const rows = recordChase(entries, applied(snapshots, kept.value));
  if (!rows.ok) return rows;
  const changes = { sheets: mergeSheets([...kept.value.sheets, ...rows.value]) };
  const proposal = proposalOf('chase', changes, [], read.value, options);
  const items = entries.map(({ lead, asked: actions, replyBy, times }) => ({
    cell: null,
    words: [
      `${lead}: ${actions.length === 1 ? '1 action' : `${actions.length} actions`}`,
      ...(replyBy === null ? [] : [`to answer by ${inWords(replyBy)}`]),
      ...(times === 1 ? [] : [`asked ${times} times without an answer`]),
    ].join(', '),
    before: null,
    after: null,
  }));
  const group = { id: 'chase', title: `Pack ${head.mark}: made, not sent`, items };
  return success({
    ...proposal,
    preview: { ...proposal.preview, groups: [group, ...proposal.preview.groups] },
  });
}
