/**
 * A change to a workbook, as data: made by `plan/change`, previewed, written by `excel/write-change-set` in one batch
 * and undone from what was kept. Whatever is on a sheet and not named in a part is left alone.
 */
import { CHANGE_PARTS, type PartChanges } from './parts/index';
import type { SheetHead } from './parts/part';

/** Everything to write on one sheet, part by part; a list is empty if nothing of its kind changes. */
export interface SheetChange extends SheetHead, PartChanges {}

export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
}

/** A sheet with no changes yet. */
export const emptySheet = (name: string, when: SheetChange['when'] = 'exists'): SheetChange => ({
  name,
  when,
  ...NOTHING,
});

const NOTHING = CHANGE_PARTS.reduce((all, { none }) => ({ ...all, ...none }), {}) as PartChanges;

/** Whether there is anything to write on the sheet. */
export const changesAnything = ({ name: _, when, ...parts }: SheetChange): boolean =>
  when !== 'exists' ||
  Object.values(parts).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null));
