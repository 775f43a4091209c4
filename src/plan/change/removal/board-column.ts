/** Whether the board has something of its own in a column of the sheet besides the add-in's; its width is then kept. */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';

export function isBoardsColumn(snapshot: SheetSnapshot, columnIndex: number, own: readonly Area[]): boolean {
  const ours = own.filter((area) => area.columnIndex === columnIndex);
  return snapshot.kinds.some((row, r) => {
    const rowIndex = snapshot.origin.rowIndex + r;
    const isOurs = ours.some((area) => rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount);
    return !isOurs && (row[columnIndex - snapshot.origin.columnIndex] ?? 'blank') !== 'blank';
  });
}
