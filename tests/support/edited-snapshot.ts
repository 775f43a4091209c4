/** A snapshot after a cell is edited, and the rows that a host then reads again. */
import type { CellValue, SheetSnapshot } from '../../src/plan/read/sheet/sheet-snapshot';

/** The sheet with one cell edited, and the rows that a host would then read again. */
export function edited(sheet: SheetSnapshot, row: number, column: number, value: CellValue) {
  const at = row - sheet.origin.rowIndex;
  const put = <T>(grid: readonly (readonly T[])[], cell: T) =>
    grid.map((line, r) =>
      r === at ? line.map((each, c) => (c === column - sheet.origin.columnIndex ? cell : each)) : line,
    );
  const kind =
    value === ''
      ? 'blank'
      : typeof value === 'string'
        ? 'text'
        : typeof value === 'number'
          ? 'number'
          : 'boolean';
  const now: SheetSnapshot = {
    ...sheet,
    values: put(sheet.values, value),
    kinds: put(sheet.kinds, kind),
    formulas: put(sheet.formulas, ''),
  };
  return { now, rows: rowsOf(now, row, 1) };
}

/** Whole rows of the sheet, as the host's `readRows` returns them. */
export function rowsOf(sheet: SheetSnapshot, row: number, rowCount: number): SheetSnapshot {
  const at = row - sheet.origin.rowIndex;
  const cut = <T>(grid: readonly T[]) => grid.slice(at, at + rowCount);
  return {
    ...sheet,
    origin: { ...sheet.origin, rowIndex: row },
    rowCount,
    values: cut(sheet.values),
    kinds: cut(sheet.kinds),
    formulas: cut(sheet.formulas),
    numberFormats: cut(sheet.numberFormats),
    merges: sheet.merges.filter(
      (merge) => merge.rowIndex < row + rowCount && row < merge.rowIndex + merge.rowCount,
    ),
    tables: [],
  };
}
