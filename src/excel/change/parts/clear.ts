/**
 * Areas of the add-in's own sheets that are recreated: everything in them is cleared before anything is written.
 * Contents and formats are kept; what lay over them (links, shades) comes back when the sheet is recreated.
 */
import type { SheetChange } from '../../../plan/change/change-set';
import { addressOf } from '../../areas';
import { cellRectangles, type Placed } from '../../../plan/change/cell-rectangles';
import { keepInSteps, type KeptCells } from '../../../plan/change/parts/kept-cells';
import type { Steps } from '../../../plan/steps';
import { askGrid } from '../grid';
import { keepFormats } from '../keep-formats';
import { step, type ExcelPart, type ExcelWork } from '../part';
import { stepwise } from '../stepwise';

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
  const cleared = stepwise(function* (): Steps<readonly KeptCells[]> {
    yield* keep.prepare();
    const kept: KeptCells[] = [];
    for (const { area, now } of asked) {
      const grid = now() ?? [];
      yield area.rowCount;
      // Blank cells that stay blank need not be kept.
      const rest = grid.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const at = { rowIndex: area.rowIndex + r, columnIndex: area.columnIndex + c, cell };
          return cell.entry === '' || planned.has(key(at)) ? [] : [at];
        }),
      );
      yield area.rowCount;
      for (const rectangle of cellRectangles(rest, MOST_CELLS))
        kept.push(
          yield* keepInSteps(
            rectangle.area,
            rectangle.rows.map((row) => row.map(({ cell }) => cell)),
            rectangle.rows.map((row) => row.map(() => '')),
          ),
        );
    }
    return kept;
  });
  return {
    more: keep.more,
    prepare: cleared.prepare,
    kept: () => ({ looks: keep.kept(), cells: cleared.result() }),
    steps: () =>
      place.isNew()
        ? []
        : change.clear.map((area) =>
            step('release', (sheet) => sheet.getRange(addressOf(area)).clear('All')),
          ),
  };
};

export const clearInExcel: ExcelPart = { id: 'clear', write: [write], restore: [] };
