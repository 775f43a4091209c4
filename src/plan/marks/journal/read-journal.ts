/**
 * Reads the workbook's record of changes from the snapshot of "Plan setup". Never throws, whatever that sheet holds.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { JournalEntry } from './journal-entry';
import { readLines, setupSheetOf, type JournalLine } from './journal-lines';
import { withoutExtent } from './entry-words';
import { finish } from '../../steps';
import { changeOf, restorationInSteps } from './kept-text';
import { areWhole } from './pieces';

/** Sorted by number; empty if the workbook has no journal. */
export function readJournal(snapshots: readonly SheetSnapshot[]): readonly JournalEntry[] {
  return linesOf(snapshots).map(entryOf);
}

/** The last change not yet undone: the only one that can be undone. Quicker than reading them all. */
export function lastChange(snapshots: readonly SheetSnapshot[]): JournalEntry | null {
  const line = linesOf(snapshots)
    .filter(({ state }) => state !== 'undone')
    .at(-1);
  return line ? entryOf(line) : null;
}

function linesOf(snapshots: readonly SheetSnapshot[]): readonly JournalLine[] {
  const sheet = setupSheetOf(snapshots);
  return (sheet && readLines(sheet)?.lines) ?? [];
}

/** What undoes and finishes a change is unpacked when it is first asked for: after a long plan it is megabytes. */
function entryOf({ number, on, what, state, pieces, stored }: JournalLine): JournalEntry {
  let undo: JournalEntry['undo'] | undefined;
  const undoInSteps: JournalEntry['undoInSteps'] = function* () {
    if (undo === undefined) undo = state === 'undone' ? null : yield* restorationInSteps(pieces);
    return undo;
  };
  let toFinish: JournalEntry['finish'] | undefined;
  const isOpen = state === 'begun' || state === 'written';
  return {
    number,
    on,
    title: withoutExtent(what),
    state,
    get undo() {
      return finish(undoInSteps());
    },
    undoInSteps,
    get hasUndo() {
      return state !== 'undone' && areWhole(pieces);
    },
    get finish() {
      if (toFinish === undefined)
        toFinish = isOpen ? changeOf(stored.finish.map(({ piece }) => piece)) : null;
      return toFinish;
    },
  };
}
