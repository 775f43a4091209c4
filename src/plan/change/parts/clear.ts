/**
 * Areas of a sheet of the add-in's own that are recreated: all in them goes before anything is written. What they held is
 * kept with the cells and formats of the change.
 */
import type { Area } from '../../read/sheet/sheet-snapshot';
import { cellRectangles } from '../cell-rectangles';
import type { CellsKept, CellsPlanned } from './cells';
import { keepNumberFormats, type FormatsKept } from './formats';
import { keepCells } from './kept-cells';
import type { ChangePart, Nothing } from './part';
import { cellNow, cellsWithin, withBlanks } from './snapshot-grids';

export interface ClearPlanned {
  /**
   * Contents, formats, links, colour rules, shades and validation go first, then the other parts are written. `before` of
   * a cell is compared ahead of that.
   */
  readonly clear: readonly Area[];
}

export const clearPart: ChangePart<ClearPlanned, Nothing, CellsPlanned> = {
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
        // Blank cells that stay blank need no keeping.
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
