/**
 * How new columns are formatted: like the plan's last column, with a note on each header that explains the column.
 * Working columns are hidden, unless the same column of the sheet holds something else too.
 */
import type { PlanTable } from '../../read/recognise/plan-table';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { ColumnFormat } from '../parts/columns';
import type { SheetChange } from '../change-set';
import { FLAG_COLUMNS } from '../../marks/flags/flag-columns';
import { FORMER_COLUMNS } from '../../marks/flags/former-columns';
import type { NamedSet } from './flag-names';

export type FlagFormats = Pick<SheetChange, 'copiedFormats' | 'formats' | 'notes'>;

export function formatFlags(snapshot: SheetSnapshot, table: PlanTable, set: NamedSet): FlagFormats {
  const { firstRow, rowCount, columnOf } = set;
  const headerRow = firstRow - 1;
  const { lastColumn } = table.region;
  const cell = (rowIndex: number) => ({ sheet: snapshot.name, rowIndex, columnIndex: lastColumn });
  const spans = spansOf([...columnOf.values()]);
  const over = (rowIndex: number, count: number): readonly Area[] =>
    spans.map(({ from, to }) => ({
      rowIndex,
      rowCount: count,
      columnIndex: from,
      columnCount: to - from + 1,
    }));
  const body = table.rows[0]?.rowIndex ?? firstRow;
  return {
    copiedFormats: [
      ...over(headerRow, 1).map((area) => ({ area, like: cell(headerRow), as: 'header' as const })),
      ...over(firstRow, rowCount).map((area) => ({ area, like: cell(body), as: 'body' as const })),
    ],
    formats: FLAG_COLUMNS.filter(({ wrap = false }) => wrap).map(({ id }) => ({
      area: { rowIndex: firstRow, rowCount, columnIndex: columnOf.get(id) ?? 0, columnCount: 1 },
      wrap: true,
    })),
    notes: FLAG_COLUMNS.map(({ id, header, note }) => ({
      rowIndex: headerRow,
      columnIndex: columnOf.get(id) ?? 0,
      title: header,
      text: note,
      ...(set.was ? { over: FLAG_NOTE_TITLES } : {}),
    })),
  };
}

/** The titles by which the add-in's own notes are recognised. */
export const FLAG_NOTE_TITLES: readonly string[] = [...FLAG_COLUMNS, ...FORMER_COLUMNS].map(
  ({ header }) => header,
);

/**
 * Widths of new columns in characters, and which of them are hidden. `all` are the sheet's sets, so that a working
 * column of one plan never hides a visible column of another.
 */
export function flagColumnFormats(
  snapshot: SheetSnapshot,
  fresh: readonly NamedSet[],
  all: readonly NamedSet[],
): readonly ColumnFormat[] {
  const shown = new Set<number>();
  for (const { columnOf } of all)
    for (const { id, working } of FLAG_COLUMNS) if (!working) shown.add(columnOf.get(id) ?? -1);
  const formats = new Map<number, ColumnFormat>();
  for (const { columnOf } of fresh) {
    for (const { id, width, working } of FLAG_COLUMNS) {
      const columnIndex = columnOf.get(id) ?? 0;
      if (holdsMore(snapshot, columnIndex, all)) continue;
      const hidden = working && !shown.has(columnIndex);
      const wider = Math.max(width, formats.get(columnIndex)?.width ?? 0);
      formats.set(columnIndex, { columnIndex, width: wider, hidden });
    }
  }
  return [...formats.values()];
}

/** Whether the column holds anything besides the add-in's cells; its width and visibility are then the board's. */
export function holdsMore(snapshot: SheetSnapshot, columnIndex: number, all: readonly NamedSet[]): boolean {
  const { origin, kinds, merges } = snapshot;
  const ours = (row: number): boolean =>
    all.some(
      ({ firstRow, rowCount, columnOf }) =>
        row >= firstRow - 1 && row < firstRow + rowCount && [...columnOf.values()].includes(columnIndex),
    );
  const merged = merges.some(
    (area) => area.columnIndex <= columnIndex && columnIndex < area.columnIndex + area.columnCount,
  );
  return (
    merged ||
    kinds.some((row, r) => {
      const kind = row[columnIndex - origin.columnIndex] ?? 'blank';
      return kind !== 'blank' && !ours(origin.rowIndex + r);
    })
  );
}

/** Joins adjacent columns into spans. */
function spansOf(columns: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open && open.to === column - 1) open.to = column;
    else spans.push({ from: column, to: column });
  }
  return spans;
}
