/**
 * Places the texts of a change that do not fit into its row of the journal: in a hidden column to the right of
 * everything on "Plan setup", so that whoever reads the sheet sees one line for each change.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';
import { HEADER_ROW } from '../settings-sheet/setup-sheet';
import type { CellChange } from '../parts/cells';
import { STORE_TITLE } from '../../read/setup/stored-text';
import type { SheetChange } from '../change-set';

const WIDTH = 10;

export interface Stored {
  readonly cells: readonly CellChange[];
  readonly columns: SheetChange['columns'];
}

/**
 * `columnIndex` is the hidden column, or a free one that becomes it. `freed` are cells of it that the same change
 * clears.
 */
export function storeTexts(
  sheet: SheetSnapshot,
  columnIndex: number,
  texts: readonly string[],
  freed: readonly CellChange[],
): Stored {
  if (texts.length === 0) return { cells: [], columns: [] };
  const free = new Set(
    freed.filter((cell) => cell.columnIndex === columnIndex).map(({ rowIndex }) => rowIndex),
  );
  const isFree = (rowIndex: number): boolean =>
    free.has(rowIndex) || snapshotCell(sheet, { rowIndex, columnIndex }).value === '';
  const cells: CellChange[] = isFree(HEADER_ROW)
    ? [{ rowIndex: HEADER_ROW, columnIndex, value: STORE_TITLE, before: '' }]
    : [];
  // Every other row is used; the writer limits how many texts go into one request.
  let rowIndex = HEADER_ROW + 2;
  for (const value of texts) {
    while (!isFree(rowIndex)) rowIndex += 2;
    cells.push({ rowIndex, columnIndex, value, before: '' });
    rowIndex += 2;
  }
  const isHidden = sheet.hiddenColumns.includes(columnIndex);
  return { cells, columns: isHidden ? [] : [{ columnIndex, width: WIDTH, hidden: true }] };
}
