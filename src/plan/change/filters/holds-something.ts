/** Whether any cell of an area holds a value or a formula, apart from columns that do not count. */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

export function holdsSomething(
  snapshot: SheetSnapshot,
  area: Area,
  isLeftOut: (columnIndex: number) => boolean = () => false,
): boolean {
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
    if (isLeftOut(column)) continue;
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      const { value, formula } = snapshotCell(snapshot, { rowIndex: row, columnIndex: column });
      if (value !== '' || formula !== '') return true;
    }
  }
  return false;
}
