/** Whose a column's width is: the board's, if anything of its own stands in that column besides the add-in's. */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';

/** Whether the board has something else in that column of the sheet, so that its width is the board's. */
export function isBoardsColumn(snapshot: SheetSnapshot, columnIndex: number, own: readonly Area[]): boolean {
  const ours = own.filter((area) => area.columnIndex === columnIndex);
  return snapshot.kinds.some((row, r) => {
    const rowIndex = snapshot.origin.rowIndex + r;
    const isOurs = ours.some((area) => rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount);
    return !isOurs && (row[columnIndex - snapshot.origin.columnIndex] ?? 'blank') !== 'blank';
  });
}
