/**
 * Finds a row for a new entry: first a blank row of the journal's table, then one below, over which the table grows.
 * The journal keeps the last 20 entries. If their texts are too long together, the oldest entries lose theirs and can
 * no longer be undone; the newest keeps its own.
 */
import { appendAll } from '../../long-lists';
import { setupTableName } from '../../read/setup/setup-table-name';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { CellChange } from '../parts/cells';
import type { TableGrowth } from '../parts/tables';
import type { Journal, JournalLine, StoredText } from '../../marks/journal/journal-lines';

const MOST_ENTRIES = 20;
/** Characters in all the journal's texts together: they travel with the file and are read on every check. */
export const MOST_KEPT = 2_000_000;
const TOO_OLD = ' (too old to be undone)';

export interface Room {
  readonly row: number;
  /** Blanks for the cells to be cleared, each with its present content as `before`. */
  readonly freed: readonly CellChange[];
  readonly grow: TableGrowth | null;
}

/** Makes room for an entry whose texts have `length` characters in all. */
export function roomForEntry(journal: Journal, length: number): Room {
  const { grid, found, lines } = journal;
  const kept = lines.slice(-(MOST_ENTRIES - 1));
  const freed: CellChange[] = cleared(journal.orphans);
  const emptied = new Set<number>();
  const empty = (rows: readonly number[]): void => {
    for (const row of rows) {
      appendAll(freed, blanks(journal, row));
      emptied.add(row);
    }
  };
  for (const { rowIndex, continued, stored } of lines.slice(0, lines.length - kept.length)) {
    empty([rowIndex, ...continued]);
    appendAll(freed, cleared(stored.undo));
    appendAll(freed, cleared(stored.finish));
  }
  let characters = length;
  for (const line of [...kept].reverse()) {
    characters += line.pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (characters <= MOST_KEPT || line.pieces.length === 0) continue;
    empty(line.continued);
    appendAll(freed, withoutText(journal, line, TOO_OLD));
  }
  const isBlank = (row: number): boolean => {
    for (let column = found.firstColumn; column <= found.lastColumn; column++) {
      if (emptied.has(row) && [...found.columnOf.values()].includes(column)) continue;
      if (grid.kindAt(row, column) !== 'blank') return false;
    }
    return true;
  };
  const others = grid.snapshot.tables
    .map(({ area }) => area)
    .filter((area) => area.rowIndex > found.headerRow && area.columnIndex <= found.lastColumn)
    .filter((area) => found.firstColumn < area.columnIndex + area.columnCount);
  const isTaken = (row: number): boolean =>
    others.some((area) => area.rowIndex <= row && row < area.rowIndex + area.rowCount);
  let row = found.headerRow + 1;
  while (isTaken(row) || !isBlank(row)) row += 1;
  // If another table is in the way below, the table cannot grow: the row goes below both, where it is still read.
  const grow = found.area && others.length === 0 ? grown(found.area, row) : null;
  return {
    row,
    freed,
    grow: grow ? { name: setupTableName(grid.snapshot, found.table, grow.from), ...grow } : null,
  };
}

function grown(from: Area, lastRow: number): Pick<TableGrowth, 'from' | 'to'> {
  return { from, to: { ...from, rowCount: Math.max(from.rowCount, lastRow - from.rowIndex + 1) } };
}

/**
 * Clears the text of an entry, which can then no longer be undone; its first row stays, with `remark` after its
 * title.
 */
export function withoutText(
  { grid, found }: Journal,
  { rowIndex, stored }: JournalLine,
  remark = '',
): readonly CellChange[] {
  const [kept, what] = [found.columnOf.get('kept'), found.columnOf.get('what')];
  const text = what === undefined ? '' : grid.valueAt(rowIndex, what);
  return [
    ...cleared(stored.undo),
    ...cleared(stored.finish),
    ...(kept === undefined
      ? []
      : [{ rowIndex, columnIndex: kept, value: '', before: grid.valueAt(rowIndex, kept) }]),
    ...(what === undefined || remark === ''
      ? []
      : [{ rowIndex, columnIndex: what, value: `${String(text)}${remark}`, before: text }]),
  ];
}

/** Clears texts of the hidden column. */
export const cleared = (texts: readonly StoredText[]): CellChange[] =>
  texts.map(({ rowIndex, columnIndex, text }) => ({ rowIndex, columnIndex, value: '', before: text }));

/** Clears the journal's own cells in a row; what staff wrote beside them stays. */
export function blanks({ grid, found }: Journal, rowIndex: number): readonly CellChange[] {
  return [...found.columnOf.values()].map((columnIndex) => ({
    rowIndex,
    columnIndex,
    value: '',
    before: grid.valueAt(rowIndex, columnIndex),
  }));
}
