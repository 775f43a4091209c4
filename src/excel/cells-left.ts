/**
 * On the web a choice from a drop-down raises no event (office-js issues 3888, 4066): compares a selection that is left with
 * what it held when it was made, in one exchange for each selection, and reports it only if it differs.
 */
import { sameData } from '../plan/same-data';
import type { Area } from '../plan/read/sheet/sheet-snapshot';
import { areaOfAddress } from '../plan/read/sheet/area-of-address';
import { problemOfHostError } from './host-error';

/** A drop-down belongs to one cell: larger selections are hardly made to choose in. */
const MOST_CELLS = 200;

interface Selection {
  readonly sheetId: string;
  readonly address: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** The returned function takes the sheet's id and the address of each new selection. */
export function cellsLeft(
  tell: (sheetId: string, area: Area) => Promise<void>,
): (sheetId: string, address: string) => Promise<void> {
  let last: Selection | null = null;
  return async (sheetId, address) => {
    const before = last;
    const area = areaOfAddress(address);
    const isSmall = area !== null && area.rowCount * area.columnCount <= MOST_CELLS;
    last = null;
    try {
      await Excel.run(async (context) => {
        const valuesOf = (id: string, cells: string): Excel.Range => {
          const range = context.workbook.worksheets.getItem(id).getRange(cells);
          range.load('values');
          return range;
        };
        const now = before && valuesOf(before.sheetId, before.address);
        const next = isSmall ? valuesOf(sheetId, address) : null;
        if (now ?? next) await context.sync();
        if (next && area) last = { sheetId, address, area, values: next.values };
        if (before && now && !sameData(before.values, now.values)) await tell(before.sheetId, before.area);
      });
    } catch (error) {
      // The sheet is gone, or a cell is being edited: the next selection is compared again.
      problemOfHostError(error);
    }
  };
}
