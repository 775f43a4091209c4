/**
 * Areas of the add-in's own sheets that are recreated: everything in them is cleared before anything is written.
 * Contents and formats are kept; what lay over them (links, shades) comes back when the sheet is recreated.
 */
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { cellRectangles, type Placed } from '../../../plan/change/cell-rectangles';
import { keepCells } from '../../../plan/change/parts/kept-cells';
import { askGrid } from '../grid';
import { keepFormats } from '../keep-formats';
import { step, type ExcelPart, type ExcelWork } from '../part';

const MOST_CELLS = 1_000_000;

const write: ExcelWork<SheetChange> = (place, change) => {
  if (change.clear.length === 0) return null;
  const key = ({ rowIndex, columnIndex }: Placed): string => `${rowIndex},${columnIndex}`;
  const planned = new Set(change.cells.map(key));
  const keep = keepFormats(place, change.clear);
  const asked = change.clear.map((area) => ({
    area,
    now: askGrid(place, area, 10 * area.rowCount * area.columnCount),
  }));
  return {
    more: keep.more,
    kept: () => ({
      looks: keep.kept(),
      cells: asked.flatMap(({ area, now }) => {
        const grid = now() ?? [];
        // Blank cells that stay blank need not be kept.
        const rest = grid.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            const at = { rowIndex: area.rowIndex + r, columnIndex: area.columnIndex + c, cell };
            return cell.entry === '' || planned.has(key(at)) ? [] : [at];
          }),
        );
        return cellRectangles(rest, MOST_CELLS).map((rectangle) =>
          keepCells(
            rectangle.area,
            rectangle.rows.map((row) => row.map(({ cell }) => cell)),
            rectangle.rows.map((row) => row.map(() => '')),
          ),
        );
      }),
    }),
    steps: () =>
      place.isNew()
        ? []
        : change.clear.map((area) =>
            step('release', (sheet) => sheet.getRange(addressOf(area)).clear('All')),
          ),
  };
};

export const clearInExcel: ExcelPart = { id: 'clear', write: [write], restore: [] };
