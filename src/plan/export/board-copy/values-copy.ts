/**
 * Copies a sheet that is included only on request (settings, history) as values. The journal's undo data is always left
 * out, because it holds the board's earlier words.
 */
import { findSetupTables, isSetupSheet } from '../../read/setup/find-setup-tables';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { emptyCopy, type CopyCell, type CopySheet } from './board-copy';
import { widthsOf } from './plan-copy-formats';
import { dropColumns } from './drop-columns';

export function valuesCopy(snapshot: SheetSnapshot): CopySheet {
  const { origin, values, kinds, numberFormats } = snapshot;
  const isKept = keptForUndo(snapshot);
  const cells: CopyCell[] = [];
  kinds.forEach((row, r) =>
    row.forEach((kind, c) => {
      const [rowIndex, columnIndex] = [origin.rowIndex + r, origin.columnIndex + c];
      if (kind === 'blank' || isKept(rowIndex, columnIndex)) return;
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

/** Whether a cell belongs to the journal: its title, its header and everything below, in all its columns. */
function keptForUndo(snapshot: SheetSnapshot): (rowIndex: number, columnIndex: number) => boolean {
  if (!isSetupSheet(snapshot)) return () => false;
  const journal = findSetupTables(snapshot).tables.get('journal');
  const area = snapshot.tables.find(({ name }) => name.toLowerCase() === 'plansetupjournal')?.area;
  const spans = [
    ...(journal ? [{ from: journal.headerRow, first: journal.firstColumn, last: journal.lastColumn }] : []),
    ...(area
      ? [{ from: area.rowIndex, first: area.columnIndex, last: area.columnIndex + area.columnCount - 1 }]
      : []),
  ];
  return (row, column) =>
    spans.some(({ from, first, last }) => row >= from - 1 && column >= first && column <= last);
}
