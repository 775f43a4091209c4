/** Where a rectangle ends up when cells before it, in it or after it are inserted or deleted. */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from './area';

/** The axis along which cells move: down and up, or right and left. */
export type Shift = 'rows' | 'columns';
export type Change = 'insert' | 'delete';

interface Span {
  readonly start: number;
  readonly count: number;
}

/**
 * The rectangle after the change; `null` if all of it was deleted. Does not move unless the moved band contains its
 * whole width.
 */
export function shiftedArea(area: Area, where: Area, shift: Shift, change: Change): Area | null {
  const rows = shift === 'rows';
  const across = rows
    ? isWithin(area.columnIndex, area.columnCount, where.columnIndex, where.columnCount)
    : isWithin(area.rowIndex, area.rowCount, where.rowIndex, where.rowCount);
  if (!across) return area;
  const limit = rows ? ROW_LIMIT : COLUMN_LIMIT;
  const old: Span = rows
    ? { start: area.rowIndex, count: area.rowCount }
    : { start: area.columnIndex, count: area.columnCount };
  if (old.count === limit) return area;
  const at: Span = rows
    ? { start: where.rowIndex, count: where.rowCount }
    : { start: where.columnIndex, count: where.columnCount };
  const next = change === 'insert' ? inserted(old, at, limit) : deleted(old, at);
  if (!next) return null;
  if (next.start === old.start && next.count === old.count) return area;
  return rows
    ? { ...area, rowIndex: next.start, rowCount: next.count }
    : { ...area, columnIndex: next.start, columnCount: next.count };
}

export const isWithin = (start: number, count: number, outerStart: number, outerCount: number): boolean =>
  start >= outerStart && start + count <= outerStart + outerCount;

function inserted(old: Span, at: Span, limit: number): Span | null {
  if (old.start >= at.start) {
    const start = old.start + at.count;
    return start >= limit ? null : { start, count: Math.min(old.count, limit - start) };
  }
  if (old.start + old.count <= at.start) return old;
  return { start: old.start, count: Math.min(old.count + at.count, limit - old.start) };
}

function deleted(old: Span, at: Span): Span | null {
  const end = old.start + old.count;
  const kept = old.count - Math.max(0, Math.min(end, at.start + at.count) - Math.max(old.start, at.start));
  if (kept === 0) return null;
  return { start: old.start - Math.max(0, Math.min(old.start, at.start + at.count) - at.start), count: kept };
}
