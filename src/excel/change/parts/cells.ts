/**
 * Cells: written as they are planned, unless one holds something else than when the change was planned. A cell that holds
 * what is planned already is in nobody's way, so that a change that was cut off can be finished.
 */
import type { PlannedCell } from '../../../plan/change/parts/cells';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import { cellRectangles } from '../../../plan/change/cell-rectangles';
import { askGrid, fillStep, keepCells, plannedEntry, sameEntry, type NowCell } from '../grid';
import type { Part } from '../part';

/** A rectangle must fit into one exchange, both ways. */
const RECTANGLE_CELLS = 4_000;

export const cells: Part<SheetChange> = (place, plan) => {
  if (plan.cells.length === 0) return null;
  const pieces = cellRectangles(plan.cells, RECTANGLE_CELLS).map((rectangle) => {
    const { area, rows } = rectangle;
    const characters = rows.reduce(
      (sum, row) => sum + row.reduce((all, cell) => all + 2 * sizeOf(cell), 0),
      0,
    );
    return { rectangle, now: askGrid(place, area, characters) };
  });
  return {
    obstacle: () => {
      if (place.isNew()) return null;
      const changed: string[] = [];
      for (const { rectangle, now } of pieces) {
        const held = now();
        if (!held) return { code: 'payload-too-large', sheet: place.name, cell: null };
        rectangle.rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const found = held[r]?.[c];
            if (found && !mayWrite(cell, found)) changed.push(a1(cell.rowIndex, cell.columnIndex));
          }),
        );
      }
      return changed.length > 0 ? { code: 'changed-since-read', sheet: place.name, cells: changed } : null;
    },
    kept: () => ({
      cells: pieces.map(({ rectangle: { area, rows }, now }) =>
        keepCells(
          area,
          place.isNew() ? null : now(),
          rows.map((row) => row.map(plannedEntry)),
        ),
      ),
    }),
    steps: () => pieces.map(({ rectangle }) => fillStep(rectangle)),
  };
};

/** Characters that the cell is likely to hold now. */
const sizeOf = ({ value, formula, before, beforeFormula }: PlannedCell): number =>
  String(beforeFormula ?? before ?? formula ?? value ?? '').length;

function mayWrite(cell: PlannedCell, now: NowCell): boolean {
  const { before, beforeFormula } = cell;
  if (sameEntry(plannedEntry(cell), now.entry)) return true;
  if (beforeFormula !== undefined) return sameEntry({ formula: beforeFormula }, now.entry);
  return before === undefined || now.value === before;
}
