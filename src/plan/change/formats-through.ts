/**
 * Formats are copied from cells as they are before a change. A cell that the same change formats does not have that
 * format yet, so a copy of it is taken from the cell that it copies in turn.
 */
import type { CellRef } from '../read/sheet/sheet-snapshot';
import type { CopiedFormat } from './parts/formats';
import type { SheetChange } from './change-set';

/** `first` are the changes that format cells; `then` are those that may copy the format of such cells. */
export function formatsThrough(
  first: readonly SheetChange[],
  then: readonly SheetChange[],
): readonly SheetChange[] {
  const copied = new Map<string, readonly CopiedFormat[]>(
    first.map(({ name, copiedFormats }) => [name, copiedFormats]),
  );
  return then.map((sheet) => ({
    ...sheet,
    copiedFormats: sheet.copiedFormats.map((each) => ({
      ...each,
      like: sourceOf(each.like, copied.get(each.like.sheet)),
    })),
  }));
}

function sourceOf(cell: CellRef, formats: readonly CopiedFormat[] = []): CellRef {
  const over = formats.find(
    ({ area }) =>
      cell.rowIndex >= area.rowIndex &&
      cell.rowIndex < area.rowIndex + area.rowCount &&
      cell.columnIndex >= area.columnIndex &&
      cell.columnIndex < area.columnIndex + area.columnCount,
  );
  return over?.like ?? cell;
}
