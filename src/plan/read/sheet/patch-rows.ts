/**
 * Merges rows that were read again into the snapshot of their sheet. Refuses (`null`) if rows alone cannot show what
 * the sheet is like now: the used range has changed shape, or merged areas have appeared or gone.
 */
import { sameData } from '../../same-data';
import { cellsAt, withRows, type RowCells } from './patched-sheet';
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
  // A first or last row that is now blank is no longer in the used range.
  const edges = [0, sheet.rowCount - 1].map((at) => at - first);
  if (edges.some((at) => rows.kinds[at]?.every((kind) => kind === 'blank'))) return null;
  const changedRows: number[] = [];
  for (let at = 0; at < rows.rowCount; at += 1)
    if (!sameRow(cellsAt(sheet, first + at), cellsAt(rows, at))) changedRows.push(rows.origin.rowIndex + at);
  return { snapshot: withRows(sheet, rows, hiddenNow(sheet, rows)), changedRows };
}

function hiddenNow({ hiddenRows }: SheetSnapshot, rows: SheetSnapshot): readonly number[] {
  const end = rows.origin.rowIndex + rows.rowCount;
  const before = hiddenRows.filter((row) => row >= rows.origin.rowIndex && row < end);
  if (sameData(before, rows.hiddenRows)) return hiddenRows;
  const others = hiddenRows.filter((row) => row < rows.origin.rowIndex || row >= end);
  return [...others, ...rows.hiddenRows].sort((a, b) => a - b);
}

/** Merged areas that begin in these rows: Excel does not report others when asked about the rows. */
function mergesIn(sheet: SheetSnapshot, { origin, rowCount }: SheetSnapshot): readonly Area[] {
  return sheet.merges.filter(
    ({ rowIndex }) => rowIndex >= origin.rowIndex && rowIndex < origin.rowIndex + rowCount,
  );
}

const sameRow = (a: RowCells, b: RowCells): boolean =>
  sameData(a.values, b.values) && sameData(a.kinds, b.kinds) && sameData(a.numberFormats, b.numberFormats);
