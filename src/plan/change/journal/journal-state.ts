/**
 * The change by which the journal marks an earlier change as written, done or undone. An undone one loses its texts,
 * which can no longer undo anything.
 */
import { isNamedSetup } from '../../read/setup/find-setup-tables';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { emptySheet, type SheetChange } from '../change-set';
import type { JournalEntry } from '../../marks/journal/journal-entry';
import { readLines, setupSheetOf, STATE_WORDS } from '../../marks/journal/journal-lines';
import { blanks, cleared, withoutText } from './journal-room';

/** To be written last. Empty if the journal no longer has the entry, or is deleted by the undo. */
export function journalStateChange(
  snapshots: readonly SheetSnapshot[],
  { number, undo }: Pick<JournalEntry, 'number' | 'undo'>,
  state: 'written' | 'done' | 'undone',
): readonly SheetChange[] {
  const goes = undo?.sheets.some((sheet) => isNamedSetup(sheet) && sheet.when === 'remove') ?? false;
  const sheet = setupSheetOf(snapshots);
  const journal = sheet && readLines(sheet);
  const line = journal?.lines.find((each) => each.number === number);
  const columnIndex = journal?.found.columnOf.get('state');
  if (!journal || !line || columnIndex === undefined || (goes && state === 'undone')) return [];
  const { rowIndex } = line;
  const before = journal.grid.valueAt(rowIndex, columnIndex);
  const cells = [{ rowIndex, columnIndex, value: STATE_WORDS[state], before }];
  const texts =
    state === 'undone'
      ? [...withoutText(journal, line), ...line.continued.flatMap((row) => blanks(journal, row))]
      : state === 'done'
        ? cleared(line.stored.finish)
        : [];
  return [{ ...emptySheet(sheet.name), cells: [...cells, ...texts] }];
}
