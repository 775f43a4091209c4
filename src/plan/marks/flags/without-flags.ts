/**
 * Blanks the add-in's columns in a snapshot. The judgement reads the result, so that what the add-in wrote is never
 * taken for the board's own words. Returns the same snapshot if it has no such columns.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { findFlags } from './find-flags';
import type { FlagSet } from './flag-set';

export function withoutFlags(snapshot: SheetSnapshot): SheetSnapshot {
  return withoutSets(snapshot, findFlags(snapshot));
}

/** The same for sets that have already been found. */
export function withoutSets(snapshot: SheetSnapshot, sets: readonly FlagSet[]): SheetSnapshot {
  if (sets.length === 0) return snapshot;
  const blank = <T>(rows: readonly (readonly T[])[], nothing: T): readonly (readonly T[])[] => {
    const copies = rows.map((row) => row as T[]);
    const own = new Set<number>();
    for (const set of sets)
      eachCell(snapshot, set, (r, c) => {
        const row = copies[r];
        if (!row || c < 0 || c >= row.length) return;
        if (!own.has(r)) copies[r] = [...row];
        own.add(r);
        (copies[r] as T[])[c] = nothing;
      });
    return copies;
  };
  return {
    ...snapshot,
    values: blank(snapshot.values, ''),
    kinds: blank(snapshot.kinds, 'blank'),
    formulas: blank(snapshot.formulas, ''),
    numberFormats: blank(snapshot.numberFormats, 'General'),
  };
}

/** Visits the cells from the header to the last row of the set; `r` and `c` are indexes into the grids. */
function eachCell(
  { origin }: SheetSnapshot,
  { headerRow, rows, columnOf }: FlagSet,
  visit: (r: number, c: number) => void,
): void {
  const last = rows.at(-1) ?? headerRow;
  for (let row = headerRow; row <= last; row++)
    for (const column of columnOf.values()) visit(row - origin.rowIndex, column - origin.columnIndex);
}
