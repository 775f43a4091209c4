/** Where merged areas lie after whole rows or columns were inserted or deleted, as Excel moves them. */
import type { Area } from './sheet-snapshot';

export interface LinesMoved {
  readonly along: 'rows' | 'columns';
  readonly way: 'insert' | 'delete';
  /** Index of the first row or column that was inserted or deleted, from 0. */
  readonly at: number;
  readonly count: number;
}

export const movedMerges = (merges: readonly Area[], moved: LinesMoved): readonly Area[] =>
  merges.flatMap((merge) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = merge;
    const line =
      moved.along === 'rows'
        ? movedLine(rowIndex, rowCount, moved)
        : movedLine(columnIndex, columnCount, moved);
    const area =
      moved.along === 'rows'
        ? { ...merge, rowIndex: line.start, rowCount: line.count }
        : { ...merge, columnIndex: line.start, columnCount: line.count };
    return area.rowCount * area.columnCount > 1 ? [area] : [];
  });

function movedLine(start: number, count: number, { way, at, count: by }: LinesMoved) {
  const end = start + count;
  if (way === 'insert') {
    if (at <= start) return { start: start + by, count };
    return { start, count: at < end ? count + by : count };
  }
  const gone = Math.max(0, Math.min(end, at + by) - Math.max(start, at));
  return { start: start - Math.max(0, Math.min(start, at + by) - Math.min(start, at)), count: count - gone };
}
