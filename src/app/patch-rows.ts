/** Puts rows that were read again in place of those of an earlier snapshot. Refuses where the sheet's shape is another. */
import type { Area, SheetSnapshot } from '../plan/sheet/sheet-snapshot';

/** `null` where the whole sheet must be read: other columns, rows beyond the old ones, or other merges in the rows. */
export function patchRows(old: SheetSnapshot, rows: SheetSnapshot): SheetSnapshot | null {
  const from = rows.origin.rowIndex - old.origin.rowIndex;
  const fits =
    rows.rowCount > 0 &&
    from >= 0 &&
    from + rows.rowCount <= old.rowCount &&
    rows.columnCount === old.columnCount &&
    rows.origin.columnIndex === old.origin.columnIndex &&
    rows.dateSystem === old.dateSystem;
  if (!fits) return null;
  const touching = old.merges.filter((merge) => meets(merge, rows));
  if (signature(touching) !== signature(rows.merges)) return null;
  const patched = <T>(grid: readonly (readonly T[])[], by: readonly (readonly T[])[]) => [
    ...grid.slice(0, from),
    ...by,
    ...grid.slice(from + rows.rowCount),
  ];
  return {
    ...old,
    values: patched(old.values, rows.values),
    kinds: patched(old.kinds, rows.kinds),
    formulas: patched(old.formulas, rows.formulas),
    numberFormats: patched(old.numberFormats, rows.numberFormats),
  };
}

/** Whether an edit can change what other cells of the sheet show. */
export function hasFormulas({ formulas }: SheetSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== ''));
}

function meets(merge: Area, { origin, rowCount }: SheetSnapshot): boolean {
  return merge.rowIndex < origin.rowIndex + rowCount && merge.rowIndex + merge.rowCount > origin.rowIndex;
}

function signature(merges: readonly Area[]): string {
  return merges
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
      [rowIndex, columnIndex, rowCount, columnCount].join(),
    )
    .sort()
    .join(';');
}
