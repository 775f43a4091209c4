/**
 * Proposes to remove everything that the add-in made: its columns, rules, names and sheets, and those of the columns
 * and fixes chosen by the user that have not been edited since. Nothing is removed until the user has seen the list.
 */
import { a1 } from '../plan/read/sheet/a1';
import type { JournalEntry } from '../plan/marks/journal/journal-entry';
import { readJournal } from '../plan/marks/journal/read-journal';
import type { Preview, PreviewedGroup } from '../plan/change/preview/preview';
import { withFilters } from '../plan/change/filters/keep-filters';
import { removalInSteps, type Removal } from '../plan/change/removal/propose-removal';
import { success, type Outcome } from '../plan/outcome';
import { appendAll } from '../plan/long-lists';
import type { Steps } from '../plan/steps';
import { findFlagsInSteps } from '../plan/marks/flags/find-flags';
import { typedWordsLost, type TypedWords } from '../plan/change/flags/keep-typed';
import { digestsLeft, typedCells } from '../plan/change/flags/typed-cells';
import { withTyped } from '../plan/change/preview/typed-in-words';
import type { CellRef, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { Host } from './host';
import { PROPOSAL_TITLES, type Proposal, type ProposeOptions } from './proposal';
import { inSlices } from './in-slices';
import { proposalInSteps } from './prepare';
import { readAndJudge } from './read-and-judge';

export async function prepareRemoval(
  host: Pick<Host, 'readWorkbook'>,
  options: ProposeOptions,
): Promise<Outcome<Proposal>> {
  const read = await readAndJudge(host, options, ['no-plan-found']);
  if (!read.ok) return read;
  const { checked, present } = read.value;
  const { snapshots } = checked.review;
  const journal = readJournal(snapshots).filter(({ state }) => state !== 'undone');
  const removing = removalInSteps(snapshots, present, journal, mayComplete);
  const removed = await inSlices(removing, options.pace, { signal: options.signal });
  if (!removed.ok) return removed;
  const removal = removed.value;
  const proposing = proposalInSteps('remove', removal.changes, [], read.value, {
    ...options,
    removed: { columns: removal.columns, earlier: journal.flatMap(({ undo }) => undo ?? []) },
  });
  const proposed = await inSlices(proposing, options.pace, { signal: options.signal });
  if (!proposed.ok) return proposed;
  const proposal = proposed.value;
  if (removal.changes.sheets.length === 0) return success(proposal);
  const typed = await inSlices(typedIn(snapshots), options.pace, { signal: options.signal });
  if (!typed.ok) return typed;
  return success({
    ...proposal,
    preview: withTyped(withWhatStays(proposal.preview, removal), typed.value),
    takesBack: withFilters(removal.takesBack, proposal.changes),
    names: present.names,
  });
}

/** The headless `summarise` completes columns in the same change as it builds the summary. */
const mayComplete = ({ title }: JournalEntry): boolean =>
  title.startsWith(PROPOSAL_TITLES.complete) ||
  title === PROPOSAL_TITLES.fix ||
  title === PROPOSAL_TITLES.summary;

/** Words that somebody typed into the add-in's columns. */
function* typedIn(snapshots: readonly SheetSnapshot[]): Steps<readonly TypedWords[]> {
  const left = yield* digestsLeft(snapshots);
  const words: TypedWords[] = [];
  for (const snapshot of snapshots)
    for (const set of yield* findFlagsInSteps(snapshot))
      appendAll(words, typedWordsLost(snapshot, yield* typedCells(snapshot, set, left)));
  return words;
}

function withWhatStays(preview: Preview, { used, stay, asValues }: Removal): Preview {
  const item = (cell: CellRef | null, words: string) => ({ cell, words, before: null, after: null });
  const items = [
    ...asValues.map((name) =>
      item(
        null,
        `The sheet “${name}” stays, because somebody has written on it: its figures become plain values as of today. Delete it by hand if nobody needs it.`,
      ),
    ),
    ...used.map((cell) =>
      item(
        cell,
        `The column of ${address(cell)} was added, and stays, because somebody has written in it since.`,
      ),
    ),
    ...stay.map((cell) => item(cell, `${address(cell)} was changed when you asked, and stays as it is.`)),
  ];
  if (items.length > 0)
    items.push(
      item(null, 'The sheet “Plan setup” stays as long as any of these do: it knows what they are.'),
    );
  const stays: PreviewedGroup = { id: 'stays', title: 'What stays', items };
  return items.length === 0 ? preview : { ...preview, groups: [...preview.groups, stays] };
}

const address = ({ rowIndex, columnIndex }: CellRef): string => a1(rowIndex, columnIndex);
