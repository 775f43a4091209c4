/**
 * What one column says for one action, read cell by cell: the words as shown, joined over page breaks, the day of a
 * true date, and the cell that an answer would go to. A formula or a link is read as the value it shows.
 */
import { inWords, type IsoDate } from '../../read/dates/calendar';
import { joinTexts } from '../../read/recognise/continued-row';
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import type { SheetGrid } from '../../read/recognise/sheet-grid';
import type { ActionRow } from '../../read/schema/action-row';
import { isDateFormat, serialToIsoDate } from '../../read/sheet/serial-date';
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';

export interface CellSaid {
  /** As shown, trimmed; `''` for blanks and errors. */
  readonly text: string;
  /** Of a cell that is a true date. */
  readonly day: IsoDate | null;
  /** A number that is not shown as a date; its text is the number as shown. */
  readonly isNumber: boolean;
  /** The cell that holds its last words; the top left cell of a merged area. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The words of that cell alone, where a page break split the action over rows. */
  readonly lastWords: string;
  readonly isSplit: boolean;
  readonly isFormula: boolean;
  /** An error value, such as `#REF!`, which says nothing. */
  readonly isError: boolean;
}

export function cellSaid({ grid, table }: RecognisedPlan, row: ActionRow, column: number): CellSaid {
  const top = table.region.headerRow + table.region.headerRowCount;
  const holding = grid.holdingRow(row.rowIndex, column);
  const first = holding < top ? row.rowIndex : holding;
  let text = shownAt(grid, first, column);
  let [last, lastWords] = [first, text];
  for (const below of row.joinedRows) {
    const rest = grid.holdingRow(below, column) === first ? '' : shownAt(grid, below, column);
    if (rest === '') continue;
    text = joinTexts(text, rest);
    [last, lastWords] = [below, rest];
  }
  const isSplit = text !== lastWords;
  const kind = grid.kindAt(last, column);
  const { snapshot } = grid;
  const day = kind === 'number' && !isSplit ? dayAt(grid, last, column) : null;
  return {
    text,
    day,
    isNumber: kind === 'number' && !isSplit && day === null,
    ...topLeft(snapshot, last, column),
    lastWords,
    isSplit,
    isFormula: formulaAt(snapshot, last, column) !== '',
    isError: kind === 'error',
  };
}

function shownAt(grid: SheetGrid, row: number, column: number): string {
  if (grid.kindAt(row, column) !== 'number') return grid.textAt(row, column).replace(/\r\n?/g, '\n');
  const day = dayAt(grid, row, column);
  if (day !== null) return inWords(day);
  const value = grid.valueAt(row, column) as number;
  // The one number format in which a bare number would be misread.
  return /%/.test(formatAt(grid.snapshot, row, column))
    ? `${Number((value * 100).toFixed(2))}%`
    : String(value);
}

function dayAt(grid: SheetGrid, row: number, column: number): IsoDate | null {
  const { snapshot } = grid;
  if (!isDateFormat(formatAt(snapshot, row, column))) return null;
  return serialToIsoDate(grid.valueAt(row, column) as number, snapshot.dateSystem);
}

export function formatAt({ numberFormats, origin }: SheetSnapshot, row: number, column: number): string {
  return numberFormats[row - origin.rowIndex]?.[column - origin.columnIndex] ?? 'General';
}

function formulaAt({ formulas, origin }: SheetSnapshot, row: number, column: number): string {
  return formulas[row - origin.rowIndex]?.[column - origin.columnIndex] ?? '';
}

function topLeft({ merges }: SheetSnapshot, rowIndex: number, columnIndex: number) {
  const area = merges.find(
    (each) =>
      rowIndex >= each.rowIndex &&
      rowIndex < each.rowIndex + each.rowCount &&
      columnIndex >= each.columnIndex &&
      columnIndex < each.columnIndex + each.columnCount,
  );
  return area ? { rowIndex: area.rowIndex, columnIndex: area.columnIndex } : { rowIndex, columnIndex };
}
