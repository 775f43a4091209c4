/**
 * Where the rows of a new entry go: blank rows of the journal's table, then those below it, which the table grows over. The
 * journal keeps its last entries; of the oldest that stay, the texts go where all together would be too long.
 */
import { setupTableName } from '../../read/setup/setup-table-name';
import type { Area } from '../../read/sheet/sheet-snapshot';
import type { PlannedCell } from '../parts/cells';
import type { PlannedTableGrowth } from '../parts/tables';
import type { Journal, JournalLine } from '../../marks/journal/journal-lines';
import { MOST_KEPT } from '../../marks/journal/kept-text';

const MOST_ENTRIES = 20;
const TOO_OLD = ' (too old to be undone)';

export interface Room {
  readonly rows: readonly number[];
  /** Blanks where something must go, each with what stands there. */
  readonly freed: readonly PlannedCell[];
  readonly grow: PlannedTableGrowth | null;
}

/** For `count` rows whose texts have `length` characters in all. */
export function roomForRows(journal: Journal, count: number, length: number): Room {
  const { grid, found, lines } = journal;
  const kept = lines.slice(-(MOST_ENTRIES - 1));
  const freed: PlannedCell[] = [];
  const emptied = new Set<number>();
  const empty = (rows: readonly number[]): void => {
    for (const row of rows) {
      freed.push(...blanks(journal, row));
      emptied.add(row);
    }
  };
  for (const { rowIndex, continued } of lines.slice(0, lines.length - kept.length))
    empty([rowIndex, ...continued]);
  let characters = length;
  for (const line of [...kept].reverse()) {
    characters += line.pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (characters <= MOST_KEPT || line.pieces.length === 0) continue;
    empty(line.continued);
    freed.push(...withoutText(journal, line, TOO_OLD));
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
  const rows: number[] = [];
  for (let row = found.headerRow + 1; rows.length < count; row++) {
    const isTaken = others.some((area) => area.rowIndex <= row && row < area.rowIndex + area.rowCount);
    if (!isTaken && isBlank(row)) rows.push(row);
  }
  // A table in the way below: the rows stand under the table, where they are read all the same.
  const grow = found.area && others.length === 0 ? grown(found.area, rows.at(-1) ?? 0) : null;
  return {
    rows,
    freed,
    grow: grow ? { name: setupTableName(grid.snapshot, found.table, grow.from), ...grow } : null,
  };
}

function grown(from: Area, lastRow: number): Pick<PlannedTableGrowth, 'from' | 'to'> {
  return { from, to: { ...from, rowCount: Math.max(from.rowCount, lastRow - from.rowIndex + 1) } };
}

/** The cells of an entry's first row that go with its text; its row stays, `remark` behind its name. */
export function withoutText(
  { grid, found }: Journal,
  { rowIndex }: JournalLine,
  remark = '',
): readonly PlannedCell[] {
  const [kept, what] = [found.columnOf.get('kept'), found.columnOf.get('what')];
  const text = what === undefined ? '' : grid.valueAt(rowIndex, what);
  return [
    ...(kept === undefined
      ? []
      : [{ rowIndex, columnIndex: kept, value: '', before: grid.valueAt(rowIndex, kept) }]),
    ...(what === undefined || remark === ''
      ? []
      : [{ rowIndex, columnIndex: what, value: `${String(text)}${remark}`, before: text }]),
  ];
}

/** The journal's own cells of a row; what staff wrote beside them stays. */
export function blanks({ grid, found }: Journal, rowIndex: number): readonly PlannedCell[] {
  return [...found.columnOf.values()].map((columnIndex) => ({
    rowIndex,
    columnIndex,
    value: '',
    before: grid.valueAt(rowIndex, columnIndex),
  }));
}
