/** Reads what "Plan setup" records of past changes. Pure, from the last check. */
import { lastChange, readJournal } from '../plan/marks/journal/read-journal';
import { isUnfinished } from './apply-change';
import { canFinish } from './finish-change';
import type { Checked } from './check-plan';
import { PROPOSAL_TITLES, type Remembered } from './proposal';

/** A change that completes columns and flags at once has this word in its title too. */
const FLAGS = PROPOSAL_TITLES.flag.toLowerCase();

export function rememberedChanges({ review: { snapshots, boards } }: Checked): Omit<Remembered, 'removal'> {
  const last = lastChange(snapshots);
  const isFlagged = [...boards.values()].some(({ flags }) => flags.length > 0);
  const flagged = isFlagged
    ? readJournal(snapshots).filter(
        ({ state, title }) => state === 'done' && title.toLowerCase().includes(FLAGS),
      )
    : [];
  return {
    last,
    unfinished: last && isUnfinished(last) ? last : null,
    canFinish: last !== null && canFinish(last),
    flaggedOn: flagged.at(-1)?.on ?? null,
  };
}
