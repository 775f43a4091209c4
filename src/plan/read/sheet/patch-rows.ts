/**
 * Merges rows that were read again into the snapshot of their sheet. Refuses (`null`) if rows alone cannot show what
 * the sheet is like now: the used range has changed shape, or merged areas have appeared or gone.
 */
import { sameData } from '../../same-data';
import type { Area, SheetSnapshot } from './sheet-snapshot';

export interface PatchedSheet {
  readonly snapshot: SheetSnapshot;
  /** Absolute indexes of the rows whose cells changed, ascending. */
  readonly changedRows: readonly number[];
}

/** `rows` as given by the host's `readRows`: whole rows across the used columns. */
export function patchRows(sheet: SheetSnapshot, rows: SheetSnapshot): PatchedSheet | null {
  const first = rows.origin.rowIndex - sheet.origin.rowIndex;
  const fits =
    rows.name === sheet.name &&
    rows.dateSystem === sheet.dateSystem &&
    rows.origin.columnIndex === sheet.origin.columnIndex &&
    rows.columnCount === sheet.columnCount &&
    rows.rowCount > 0 &&
    first >= 0 &&
    first + rows.rowCount <= sheet.rowCount;
  if (!fits || !sameData(mergesIn(sheet, rows), mergesIn(rows, rows))) return null;
  const changed = rows.values.flatMap((_, at) =>
    sameRow(sheet, first + at, rows, at) ? [] : [rows.origin.rowIndex + at],
  );
  const put = <T>(grid: readonly T[], fresh: readonly T[]): readonly T[] => [
    ...grid.slice(0, first),
    ...fresh,
    ...grid.slice(first + fresh.length),
  ];
  const within = (row: number) => row >= rows.origin.rowIndex && row < rows.origin.rowIndex + rows.rowCount;
  const snapshot: SheetSnapshot = {
    ...sheet,
    values: put(sheet.values, rows.values),
    kinds: put(sheet.kinds, rows.kinds),
    formulas: put(sheet.formulas, rows.formulas),
    numberFormats: put(sheet.numberFormats, rows.numberFormats),
    hiddenRows: [...sheet.hiddenRows.filter((row) => !within(row)), ...rows.hiddenRows].sort((a, b) => a - b),
  };
  // A first or last row that is now blank is no longer in the used range.
  const edges = [0, sheet.rowCount - 1].filter((at) => within(sheet.origin.rowIndex + at));
  if (edges.some((at) => snapshot.kinds[at]?.every((kind) => kind === 'blank'))) return null;
  return { snapshot, changedRows: changed };
}

/** Merged areas that begin in these rows: Excel does not report others when asked about the rows. */
function mergesIn(sheet: SheetSnapshot, { origin, rowCount }: SheetSnapshot): readonly Area[] {
  return sheet.merges.filter(
    ({ rowIndex }) => rowIndex >= origin.rowIndex && rowIndex < origin.rowIndex + rowCount,
  );
}

function sameRow(a: SheetSnapshot, at: number, b: SheetSnapshot, bt: number): boolean {
  return (
    sameData(a.values[at], b.values[bt]) &&
    sameData(a.kinds[at], b.kinds[bt]) &&
    sameData(a.numberFormats[at], b.numberFormats[bt])
  );
}
