/** Narrows the tables that were extended over the add-in's columns back to the board's own columns. */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { TableGrowth } from '../parts/tables';

/** Only columns at a table's right edge can leave it; one further in is blanked and stays in the table. */
export function narrowTables(snapshot: SheetSnapshot, own: readonly Area[]): readonly TableGrowth[] {
  return snapshot.tables.flatMap(({ name, area }) => {
    const isOurs = (columnIndex: number): boolean =>
      own.some(
        (column) =>
          column.columnIndex === columnIndex &&
          column.rowIndex < area.rowIndex + area.rowCount &&
          area.rowIndex < column.rowIndex + column.rowCount,
      );
    let columnCount = area.columnCount;
    while (columnCount > 1 && isOurs(area.columnIndex + columnCount - 1)) columnCount -= 1;
    return columnCount === area.columnCount ? [] : [{ name, from: area, to: { ...area, columnCount } }];
  });
}
