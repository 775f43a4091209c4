/** Cells of the add-in's columns by column: few of them one by one, many as a count and a first example. */
import { a1, columnName } from '../../sheet/a1';
import type { SheetSnapshot } from '../../sheet/sheet-snapshot';
import { snapshotCell } from '../enforce/snapshot-cell';
import type { PlannedCell } from '../planned-parts';
import { afterInWords, beforeInWords } from './cell-in-words';
import type { PreviewItem } from './preview';

/** So many of one column are told one by one. */
const FEW = 5;

/** `headers` are header cells that are planned with them; of columns that stand already the sheet tells the header. */
export function columnsOfCells(
  sheet: string,
  snapshot: SheetSnapshot,
  cells: readonly PlannedCell[],
  headers: readonly PlannedCell[],
): readonly PreviewItem[] {
  const byColumn = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    if (isBlankBoth(snapshot, cell)) continue;
    const column = byColumn.get(cell.columnIndex);
    if (column) column.push(cell);
    else byColumn.set(cell.columnIndex, [cell]);
  }
  return [...byColumn].flatMap(([columnIndex, column]): readonly PreviewItem[] => {
    const header = headers.find((cell) => cell.columnIndex === columnIndex)?.value;
    const named = header === undefined ? '' : ` (“${String(header)}”)`;
    if (column.length <= FEW) return column.map((cell) => itemOf(sheet, snapshot, cell, named));
    const [first] = column;
    if (!first) return [];
    return [
      {
        ...itemOf(sheet, snapshot, first, named),
        words: `Column ${columnName(columnIndex)}${named}: ${column.length} cells, the first of them ${a1(first.rowIndex, columnIndex)}.`,
      },
    ];
  });
}

function itemOf(sheet: string, snapshot: SheetSnapshot, cell: PlannedCell, named: string): PreviewItem {
  const { rowIndex, columnIndex } = cell;
  return {
    cell: { sheet, rowIndex, columnIndex },
    words: `${a1(rowIndex, columnIndex)}${named}.`,
    before: beforeInWords(snapshot, cell),
    after: afterInWords(snapshot, cell),
  };
}

function isBlankBoth(snapshot: SheetSnapshot, cell: PlannedCell): boolean {
  const now = snapshotCell(snapshot, cell);
  return cell.formula === undefined && cell.value === '' && now.value === '' && now.formula === '';
}
