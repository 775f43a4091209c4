/** The tables that were made wider over the add-in's columns, made as narrow again as the board's own columns in them. */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { PlannedTableGrowth } from '../parts/tables';

/** Only columns at a table's right edge can leave it; what stands further in goes blank and keeps its place. */
export function narrowTables(snapshot: SheetSnapshot, own: readonly Area[]): readonly PlannedTableGrowth[] {
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
