/**
 * Two-row headers: a header cell merged down over both rows, or one merged across that groups the headers below it
 * ("Timescale" over "Start" and "End"). The texts of both rows make the column's header.
 */
import { readHeader } from '../schema/read-header';
import type { SheetGrid } from './sheet-grid';

/** 2 when the row below belongs to the header, else 1. */
export function headerRowCount(grid: SheetGrid, row: number, first: number, last: number): 1 | 2 {
  let down = 0;
  let groups = 0;
  let below = 0;
  let foreign = 0;
  for (let column = first; column <= last; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.rowCount > 1) {
      if (merge.rowCount > 2) return 1;
      down += 1;
      continue;
    }
    if (merge && merge.columnCount > 1) groups += 1;
    const text = grid.textAt(row + 1, column);
    if (text === '') continue;
    below += 1;
    if (text.length > 60 || grid.kindAt(row + 1, column) !== 'text' || /[.;]$/.test(text)) foreign += 1;
    else if (grid.textAt(row, column) !== '' && !merge && readHeader(text).fields.length === 0) foreign += 1;
  }
  return below > 0 && foreign === 0 && (down > 0 || groups > 0) && below < last - first + 1 ? 2 : 1;
}

/** The header text of each column. */
export function combinedHeader(
  grid: SheetGrid,
  row: number,
  rowCount: number,
  first: number,
  last: number,
): readonly string[] {
  const headers: string[] = [];
  let group = '';
  let groupEnd = -1;
  for (let column = first; column <= last; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.columnCount > 1) {
      group = grid.textAt(row, column);
      groupEnd = column + merge.columnCount - 1;
    }
    const top = grid.textAt(row, column);
    const bottom = rowCount > 1 && (merge?.rowCount ?? 1) === 1 ? grid.textAt(row + 1, column) : '';
    const over = top !== '' ? top : column <= groupEnd ? group : '';
    headers.push(rowCount > 1 && bottom !== '' ? under(over, bottom) : top);
  }
  return headers;
}

/** "End" below "Timescale" needs both; "Lead officer" below "Who" says enough alone. */
function under(top: string, bottom: string): string {
  if (top === '') return bottom;
  const alone = readHeader(bottom);
  return alone.fields.length > 0 && alone.score === 1 ? bottom : `${top} ${bottom}`;
}
