/**
 * Text in progress or evidence alone continues the action above (POLICY.md, Rows), so such a row that staff put in below
 * an action can change its rating. A term notices it without a check.
 */
import type { SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { columnName } from '../../read/sheet/a1';
import { NEXT_ROW, OWN_ROW } from '../filled-formula';
import { snapshotCell } from '../snapshot-cell';
import type { WatchedColumns } from './watched-columns';

/**
 * The row's own cell and the one below, as an area: an inserted row comes to lie within it, which a reference to the
 * cell below alone would pass over.
 */
const withNext = (column: string): string => `${column}${OWN_ROW}:${column}${NEXT_ROW}`;
const below = (columnIndex: number): string => `INDEX(${withNext(`$${columnName(columnIndex)}`)},2)`;

/** `reading` is the row's own cell in the column of readings, as formulas refer to it. */
export function nothingBelow(reading: string, watched: WatchedColumns): string | null {
  const columns = continuing(watched);
  if (watched.action === null || columns.length === 0) return null;
  const readings = withNext(reading.slice(0, -OWN_ROW.length));
  const isSilent = `${columns.map(below).join('&')}=""`;
  const isOwnAction = `LEN(${below(watched.action)})>0`;
  // Where the row below was deleted, the area is a single cell.
  return `IF(ROWS(${readings})<2,TRUE,IF(INDEX(${readings},2)="",OR(${isOwnAction},${isSilent}),TRUE))`;
}

/** What stands below the plan without being part of it, such as totals, must not ask for a check of its last row. */
export function mayContinueBelow(snapshot: SheetSnapshot, lastRow: number, watched: WatchedColumns): boolean {
  const isBlank = (columnIndex: number): boolean =>
    snapshotCell(snapshot, { rowIndex: lastRow + 1, columnIndex }).value === '';
  return continuing(watched).every(isBlank);
}

/** The columns that ratings are read from, except that of the action itself. */
const continuing = ({ due, revised, achieved, others, action }: WatchedColumns): readonly number[] =>
  [due, revised, achieved, ...others].flatMap((column) =>
    column === null || column.columnIndex === action ? [] : [column.columnIndex],
  );
