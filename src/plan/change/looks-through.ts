/**
 * Looks are taken from cells as they are before a change. A cell that the same change dresses has no look of its own yet:
 * what is to look like it looks like what it is dressed after.
 */
import type { CellRef } from '../read/sheet/sheet-snapshot';
import type { PlannedLook } from './planned-parts';
import type { SheetChange } from './change-set';

/** `first` are the plans that dress cells, `then` those that may take the look of such cells. */
export function looksThrough(
  first: readonly SheetChange[],
  then: readonly SheetChange[],
): readonly SheetChange[] {
  const dressed = new Map<string, readonly PlannedLook[]>(first.map(({ name, looks }) => [name, looks]));
  return then.map((sheet) => ({
    ...sheet,
    looks: sheet.looks.map((look) => ({ ...look, like: sourceOf(look.like, dressed.get(look.like.sheet)) })),
  }));
}

function sourceOf(cell: CellRef, looks: readonly PlannedLook[] = []): CellRef {
  const over = looks.find(
    ({ area }) =>
      cell.rowIndex >= area.rowIndex &&
      cell.rowIndex < area.rowIndex + area.rowCount &&
      cell.columnIndex >= area.columnIndex &&
      cell.columnIndex < area.columnIndex + area.columnCount,
  );
  return over?.like ?? cell;
}
