/**
 * Copies a sheet that is included only on request (settings, history) as values. What holds the board's earlier words is
 * always left out: what undoes changes, and what was kept of actions when meetings were recorded or leads asked.
 */
import { findSetupTables, isSetupSheet } from '../../read/setup/find-setup-tables';
import { SETUP_TABLES } from '../../read/setup/tables';
import { isRecordedPiece } from '../../marks/summary/recorded-action';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { emptyCopy, type CopyCell, type CopySheet } from './board-copy';
import { widthsOf } from './plan-copy-formats';
import { dropColumns } from './drop-columns';

export function valuesCopy(snapshot: SheetSnapshot): CopySheet {
  const { origin, values, kinds, numberFormats } = snapshot;
  const isEarlier = earlierWords(snapshot);
  const cells: CopyCell[] = [];
  kinds.forEach((row, r) =>
    row.forEach((kind, c) => {
      const [rowIndex, columnIndex] = [origin.rowIndex + r, origin.columnIndex + c];
      if (kind === 'blank' || isEarlier(rowIndex, columnIndex)) return;
      const value = values[r]?.[c] ?? '';
      const format = numberFormats[r]?.[c] ?? 'General';
      const numberFormat = typeof value === 'number' && format !== 'General' ? format : null;
      cells.push({ rowIndex, columnIndex, value, numberFormat });
    }),
  );
  const sheet = {
    ...emptyCopy(snapshot.name),
    cells,
    merges: snapshot.merges,
    columns: widthsOf(cells, [], snapshot.merges, new Map()),
  };
  return dropColumns(sheet, new Set(snapshot.hiddenColumns));
}

/** Whether a cell belongs to a table of earlier words (its title, its header and all below), or is a recorded piece. */
function earlierWords(snapshot: SheetSnapshot): (rowIndex: number, columnIndex: number) => boolean {
  if (!isSetupSheet(snapshot)) return () => false;
  const { origin, values } = snapshot;
  const found = findSetupTables(snapshot).tables;
  const spans = SETUP_TABLES.filter(({ holdsEarlierWords }) => holdsEarlierWords).flatMap(({ id, name }) => {
    const table = found.get(id);
    const area = snapshot.tables.find((each) => each.name.toLowerCase() === name.toLowerCase())?.area;
    return [
      ...(table ? [{ from: table.headerRow, first: table.firstColumn, last: table.lastColumn }] : []),
      ...(area
        ? [{ from: area.rowIndex, first: area.columnIndex, last: area.columnIndex + area.columnCount - 1 }]
        : []),
    ];
  });
  return (row, column) =>
    spans.some(({ from, first, last }) => row >= from - 1 && column >= first && column <= last) ||
    isRecordedPiece(String(values[row - origin.rowIndex]?.[column - origin.columnIndex] ?? ''));
}
