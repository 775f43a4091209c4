/**
 * A summary sheet on which somebody has written stays when everything else is removed: its live figures are replaced
 * by the values that they show, because the flags they count are removed. What was written is never lost unasked.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import { digestOf, type KeptCells } from '../parts/kept-cells';
import { emptyKept, type KeptSheet } from '../restoration';
import { emptySheet, type SheetChange } from '../change-set';
import { staffCells } from '../../marks/summary/find-summary';
import { OWN_COLUMNS } from '../../marks/summary/summary-columns';

/** Whether there are entries under the sign-off or to the right of the add-in's own columns. */
export function isWrittenOn(snapshot: SheetSnapshot): boolean {
  const right = OWN_COLUMNS - snapshot.origin.columnIndex;
  return (
    staffCells(snapshot).length > 0 ||
    snapshot.values.some((row) => row.slice(right).some((value) => value !== ''))
  );
}

export function keepAsValues({ name, origin, values, formulas, numberFormats }: SheetSnapshot): {
  readonly planned: SheetChange;
  readonly kept: KeptSheet;
} {
  const cells: CellChange[] = [];
  const runs: KeptCells[] = [];
  formulas.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      if (row[c] === '') continue;
      let end = c;
      while (end < row.length && row[end] !== '') end += 1;
      const held = (values[r] ?? []).slice(c, end);
      const [rowIndex, columnIndex] = [origin.rowIndex + r, origin.columnIndex + c];
      held.forEach((value, at) => cells.push({ rowIndex, columnIndex: columnIndex + at, value }));
      runs.push({
        area: { rowIndex, columnIndex, rowCount: 1, columnCount: end - c },
        held: [held],
        formats: [(numberFormats[r] ?? []).slice(c, end)],
        left: [
          row
            .slice(c, end)
            .map((formula) => digestOf({ formula }))
            .join(''),
        ],
      });
      c = end;
    }
  });
  return { planned: { ...emptySheet(name), cells }, kept: { ...emptyKept(name), cells: runs } };
}
