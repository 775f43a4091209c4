/**
 * Blanks the add-in's columns in a snapshot. The judgement reads the result, so that what the add-in wrote is never
 * taken for the board's own words. Returns the same snapshot if it has no such columns.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { finish, ROWS_PER_STEP, type Steps } from '../../steps';
import { findFlags } from './find-flags';
import type { FlagSet } from './flag-set';

export const withoutFlags = (snapshot: SheetSnapshot): SheetSnapshot =>
  withoutSets(snapshot, findFlags(snapshot));

/** The same for sets that have already been found, each from its header to its last row. */
export const withoutSets = (snapshot: SheetSnapshot, sets: readonly FlagSet[]): SheetSnapshot =>
  finish(withoutSetsInSteps(snapshot, sets));

export function* withoutSetsInSteps(snapshot: SheetSnapshot, sets: readonly FlagSet[]): Steps<SheetSnapshot> {
  if (sets.length === 0) return snapshot;
  const blank = function* <T>(rows: readonly (readonly T[])[], nothing: T): Steps<readonly (readonly T[])[]> {
    const copies = [...rows];
    for (const { headerRow, rows: own, columnOf } of sets) {
      const columns = [...columnOf.values()].map((column) => column - snapshot.origin.columnIndex);
      const end = (own.at(-1) ?? headerRow) - snapshot.origin.rowIndex;
      const first = Math.max(0, headerRow - snapshot.origin.rowIndex);
      for (let r = first; r <= Math.min(end, copies.length - 1); r += 1) {
        const row = copies[r];
        if (r % ROWS_PER_STEP === 0) yield 0;
        if (!row) continue;
        const copy = row.slice();
        for (const c of columns) if (c >= 0 && c < copy.length) copy[c] = nothing;
        copies[r] = copy;
      }
    }
    return copies;
  };
  return {
    ...snapshot,
    values: yield* blank(snapshot.values, ''),
    kinds: yield* blank(snapshot.kinds, 'blank'),
    formulas: yield* blank(snapshot.formulas, ''),
    numberFormats: yield* blank(snapshot.numberFormats, 'General'),
  };
}
