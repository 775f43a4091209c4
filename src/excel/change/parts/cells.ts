/**
 * Cells: written as they are planned, unless one holds something else than when the change was planned. A cell that holds
 * what is planned already is in nobody's way, so that a change that was cut off can be finished.
 */
import type { PlannedCell } from '../../../plan/change/planned-parts';
import type { SheetChange } from '../../../plan/change/change-set';
import { a1 } from '../../../plan/read/sheet/a1';
import { holds } from '../../areas';
import { cellRectangles } from '../../cell-rectangles';
import { askAnchors } from '../anchors';
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
  const areas = pieces.map(({ rectangle: { area } }) => area);
  return {
    guard: askAnchors(place, areas),
    obstacle: () => {
      if (place.isNew()) return null;
      const changed: string[] = [];
      for (const { rectangle, now } of pieces) {
        const held = now();
        if (!held) return { code: 'payload-too-large', sheet: place.name, cell: null };
        rectangle.rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const found = held[r]?.[c];
            if (found && !mayWrite(plan, cell, found)) changed.push(a1(cell.rowIndex, cell.columnIndex));
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
    steps: () => {
      // What is cleared first holds nothing when it is written.
      const isBlank = place.isNew() || plan.clear.length > 0;
      return pieces.map(({ rectangle, now }) => fillStep(rectangle, isBlank ? null : now()));
    },
  };
};

/** Characters that the cell is likely to hold now. */
const sizeOf = ({ value, formula, before, beforeFormula }: PlannedCell): number =>
  String(beforeFormula ?? before ?? formula ?? value ?? '').length;

/** A cell of which nobody has seen what it holds is written only where it is blank, or where all around it is made anew. */
function mayWrite({ clear, tables }: SheetChange, cell: PlannedCell, now: NowCell): boolean {
  const { before, beforeFormula, rowIndex, columnIndex } = cell;
  if (sameEntry(plannedEntry(cell), now.entry)) return true;
  if (beforeFormula !== undefined) return sameEntry({ formula: beforeFormula }, now.entry);
  if (before !== undefined) return now.value === before;
  return (
    now.entry === '' ||
    [...clear, ...tables.map(({ area }) => area)].some((area) => holds(area, rowIndex, columnIndex))
  );
}
