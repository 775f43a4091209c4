/**
 * Areas of the add-in's own sheets that are recreated: everything in them is cleared before anything is written.
 * Their contents are kept with the change's other cells and formats.
 */
import type { Area } from '../../read/sheet/sheet-snapshot';
import { cellRectangles } from '../cell-rectangles';
import type { CellsKept, CellChanges } from './cells';
import { keepNumberFormats, type FormatsKept } from './formats';
import { keepCells } from './kept-cells';
import type { ChangePart, Nothing } from './part';
import { cellNow, cellsWithin, withBlanks } from './snapshot-grids';

export interface ClearChange {
  /**
   * Contents, formats, links, colour rules, shades and validation are cleared first, then the other parts are
   * written. A cell's `before` is compared ahead of that.
   */
  readonly clear: readonly Area[];
}

export const clearPart: ChangePart<ClearChange, Nothing, CellChanges> = {
  id: 'clear',
  none: { clear: [] },
  nothingKept: {},
  schema: {},
  onSnapshot: {
    apply: (state, { clear: areas }) => ({ ...state, snapshot: withBlanks(state.snapshot, areas) }),
    keep: ({ snapshot }, { clear: areas, cells }): CellsKept & FormatsKept => {
      const planned = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex},${columnIndex}`));
      const rest = areas
        .flatMap((area) => cellsWithin(snapshot, area))
        // Blank cells that stay blank need not be kept.
        .filter(
          (cell) =>
            !planned.has(`${cell.rowIndex},${cell.columnIndex}`) && cellNow(snapshot, cell).entry !== '',
        );
      return {
        cells: cellRectangles(rest, Infinity).map(({ area, rows }) =>
          keepCells(
            area,
            rows.map((row) => row.map((cell) => cellNow(snapshot, cell))),
            rows.map((row) => row.map(() => '')),
          ),
        ),
        looks: keepNumberFormats(snapshot, areas),
      };
    },
    invert: (state) => state,
  },
};
