/** What writes to the open workbook: loaded when first needed, because a check writes nothing. */
import type { ChangeSet } from '../plan/change/change-set';
import type { Restoration } from '../plan/change/restoration';
import type { RestoreOptions, WriteOptions } from '../plan/change/written';
import { answerInTime } from './answer-in-time';
import { keepTouched } from './keep-touched';
import { restoreSheets } from './restore-sheets';
import { writeChangeSet } from './write-change-set';

export const excelWriting = {
  write: (changes: ChangeSet, options: WriteOptions) =>
    answerInTime((alive) => writeChangeSet(changes, options, alive), { mayWrite: true }),
  keep: (touched: ChangeSet) => answerInTime((alive) => keepTouched(touched, alive)),
  restore: (undo: Restoration, options: RestoreOptions) =>
    answerInTime((alive) => restoreSheets(undo, options, alive), { mayWrite: true }),
};
