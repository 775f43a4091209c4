/**
 * A change to a workbook, as data: made by `plan/change`, shown before it is made, written by `excel/write-change-set` in
 * one batch, and taken back by what was kept. What is on a sheet already and is not named in a part stays as it is.
 */
import { CHANGE_PARTS, type PlannedParts } from './parts/index';
import type { SheetHead } from './parts/part';

/** Everything to write on one sheet, part by part; a list is empty where nothing of its kind is to change. */
export interface SheetChange extends SheetHead, PlannedParts {}

export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
}

/** A sheet of which nothing is to change yet. */
export const emptySheet = (name: string, when: SheetChange['when'] = 'exists'): SheetChange => ({
  name,
  when,
  ...NOTHING,
});

const NOTHING = Object.assign({}, ...CHANGE_PARTS.map(({ none }) => none)) as PlannedParts;

/** Whether anything is to be written. */
export const saysSomething = ({ name: _, when, ...parts }: SheetChange): boolean =>
  when !== 'exists' ||
  Object.values(parts).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null));
