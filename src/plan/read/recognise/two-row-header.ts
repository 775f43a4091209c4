/**
 * Recognises two-row headers: a header cell merged down over both rows, and one merged or left blank across that groups
 * the headers below it ("Completion date" over "Target" and "Actual"). The texts of both rows form the column's header.
 */
import { headerTerms, QUALIFIERS } from '../schema/header-terms';
import { namesSomething, type HeaderReader } from './header-score';
import type { SheetGrid } from './sheet-grid';

const LONGEST = 60;
/** Without merged cells, only short names in the next row can belong to the header. */
const LONGEST_PLAIN = 30;

/** 2 if the row below belongs to the header, else 1. */
export function headerRowCount(
  grid: SheetGrid,
  row: number,
  first: number,
  last: number,
  read: HeaderReader,
): 1 | 2 {
  let down = 0;
  let groups = 0;
  let below = 0;
  let under = 0;
  let plain = 0;
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
    if (text.length > LONGEST || grid.kindAt(row + 1, column) !== 'text' || /[.;]$/.test(text)) return 1;
    const top = grid.textAt(row, column);
    const named = qualifies(text) || namesSomething(read(text));
    if (top !== '' && !merge && !named) return 1;
    if (top === '') under += 1;
    if (named && text.length <= LONGEST_PLAIN) plain += 1;
  }
  if (below === 0 || below >= last - first + 1) return 1;
  if (down > 0 || groups > 0) return 2;
  // Without merged cells, every text must name something, and some column must have no other name.
  return under > 0 && plain === below && below > 1 ? 2 : 1;
}

/** The header text of each column. */
export function combinedHeader(
  grid: SheetGrid,
  row: number,
  rowCount: number,
  first: number,
  last: number,
  read: HeaderReader,
): readonly string[] {
  const headers: string[] = [];
  let group = '';
  let groupEnd = -1;
  for (let column = first; column <= last; column++) {
    const merge = grid.mergeAt(row, column);
    const top = grid.textAt(row, column);
    if (merge && merge.columnCount > 1) {
      group = top;
      groupEnd = column + merge.columnCount - 1;
    } else if (top !== '') {
      group = top;
      groupEnd = column;
    }
    const bottom = rowCount > 1 && (merge?.rowCount ?? 1) === 1 ? grid.textAt(row + 1, column) : '';
    // Without a merged cell, the group extends as far as the row above stays blank.
    if (top === '' && bottom !== '' && column === groupEnd + 1) groupEnd = column;
    const over = top !== '' ? top : column <= groupEnd ? group : '';
    headers.push(
      rowCount > 1 && bottom !== ''
        ? joined(over, bottom, read)
        : top !== ''
          ? top
          : heldFromAbove(grid, row, column),
    );
  }
  return headers;
}

/** A header merged down from the row above names its column here too. */
function heldFromAbove(grid: SheetGrid, row: number, column: number): string {
  const holding = grid.holdingRow(row, column);
  return holding === row ? '' : grid.textAt(holding, column);
}

/**
 * "End" below "Timescale" needs both texts, and "Target" says which date; "Lead officer" below "Who" is enough alone.
 */
function joined(top: string, bottom: string, read: HeaderReader): string {
  if (top === '' || top === bottom) return bottom;
  if (qualifies(bottom)) return `${top} (${bottom})`;
  return read(bottom).scores.outright !== null ? bottom : `${top} ${bottom}`;
}

function qualifies(text: string): boolean {
  const { words } = headerTerms(text);
  return (
    words.length > 0 && words.length <= 2 && words.every((word) => word in QUALIFIERS || word === 'date')
  );
}
