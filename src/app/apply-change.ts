/**
 * Applies a proposed change in one go, with a row in the journal on "Plan setup" that is opened before the first cell
 * is written and closed after the last. Writes nothing that the proposal did not show, and stops if the workbook has
 * changed since it was made.
 */
import { appliedInSteps } from '../plan/change/applied';
import type { JournalEntry } from '../plan/marks/journal/journal-entry';
import { journalInSteps } from '../plan/change/journal/journal-rows';
import { journalStateChange } from '../plan/change/journal/journal-state';
import { lastChange } from '../plan/marks/journal/read-journal';
import type { JournalSheets, Written } from '../plan/change/written';
import { success, type Outcome } from '../plan/outcome';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { CheckOptions } from './check-plan';
import type { Host } from './host';
import { breather, inSlices } from './in-slices';
import type { Applied, Proposal } from './proposal';
import { judgeWhatIsLeft, readAndJudge } from './read-and-judge';
import { withTimeLimit } from './with-time-limit';

/** Milliseconds of silence allowed from Excel while it writes. */
export const WRITING_PATIENCE = 90_000;

/** Cannot be cancelled half-way: a change is applied in full or taken back in full. */
export async function applyChange(
  host: Pick<Host, 'write' | 'restore' | 'readWorkbook'>,
  proposal: Proposal,
  { signal: _, ...options }: CheckOptions,
): Promise<Outcome<Applied>> {
  const { changes, checked, takesBack } = proposal;
  if (changes.sheets.length === 0 && takesBack === null && unfinishedAs(proposal) === null)
    return success({ checked, differs: [], unformatted: [] });
  if (takesBack !== null) {
    const restored = await withTimeLimit(
      (alive) => host.restore(takesBack, { changed: 'stop', breathe: breather(options.pace, alive) }),
      { patience: WRITING_PATIENCE },
    );
    return restored.ok ? asItIsNow(host, restored.value, options) : restored;
  }
  const written = await writeJournalled(host, proposal, options);
  if (!written.ok) return written;
  const { differs, unformatted, finished, journal } = written.value;
  // If Excel stored something other than what was written, read the workbook back to see what it now holds.
  // Excel alone knows what formulas refer to once rows are inserted.
  const movesRows = changes.sheets.some(({ insertRows }) => insertRows.length > 0);
  if (differs.length > 0 || !finished || movesRows) return asItIsNow(host, { differs, unformatted }, options);
  await options.pace.breathe();
  const applying = appliedInSteps(checked.review.snapshots, {
    sheets: [...journal.first, ...changes.sheets, ...journal.last],
  });
  const sheets = await inSlices(applying, options.pace);
  if (!sheets.ok) return sheets;
  await options.pace.breathe();
  const judged = await judgeWhatIsLeft(sheets.value, options);
  return judged.ok ? success({ checked: judged.value, differs, unformatted }) : judged;
}

/**
 * An interrupted change with the same title, or `null`. Applying this proposal finishes it, even if only its journal
 * entry was left to write.
 */
export function unfinishedAs({ title, checked }: Pick<Proposal, 'title' | 'checked'>): JournalEntry | null {
  const last = lastChange(checked.review.snapshots);
  return last && isUnfinished(last) && last.title === title ? last : null;
}

export const isUnfinished = ({ state }: Pick<JournalEntry, 'state'>): boolean =>
  state === 'begun' || state === 'written';

interface WrittenWithJournal extends Omit<Written, 'undo'> {
  readonly journal: JournalSheets;
}

async function writeJournalled(
  host: Pick<Host, 'write'>,
  { changes, title, checked }: Pick<Proposal, 'changes' | 'title' | 'checked'>,
  { today, pace }: CheckOptions,
): Promise<Outcome<WrittenWithJournal>> {
  const { snapshots } = checked.review;
  const unfinished = changes.sheets.length === 0 ? unfinishedAs({ title, checked }) : null;
  if (unfinished !== null) return finishJournal(host, snapshots, unfinished);
  let journal: JournalSheets = { first: [], last: [] };
  const written = await withTimeLimit(
    (alive) =>
      host.write(changes, {
        breathe: breather(pace, alive),
        journal: function* (undo) {
          journal = yield* journalInSteps(snapshots, changes, { on: today, title, undo });
          return journal;
        },
      }),
    { patience: WRITING_PATIENCE },
  );
  return written.ok ? success({ ...written.value, journal }) : written;
}

/** For a change that was fully written except for the journal entry saying so. */
async function finishJournal(
  host: Pick<Host, 'write'>,
  snapshots: readonly SheetSnapshot[],
  entry: JournalEntry,
): Promise<Outcome<WrittenWithJournal>> {
  const last = journalStateChange(snapshots, entry, 'done');
  const written = await withTimeLimit(() => host.write({ sheets: last }), { patience: WRITING_PATIENCE });
  return written.ok ? success({ ...written.value, journal: { first: [], last } }) : written;
}

/** Reads what the workbook now holds, where it may not be what was written. */
export async function asItIsNow(
  host: Pick<Host, 'readWorkbook'>,
  { differs = [], unformatted = [] }: Partial<Pick<Applied, 'differs' | 'unformatted'>>,
  options: CheckOptions,
): Promise<Outcome<Applied>> {
  const read = await readAndJudge(host, options, ['no-plan-found', 'empty-workbook']);
  return read.ok ? success({ checked: read.value.checked, differs, unformatted }) : read;
}
