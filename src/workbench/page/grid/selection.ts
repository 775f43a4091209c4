/**
 * A sheet's selection (an active cell, and the area extended from it) and how keys and clicks move it. Skips hidden
 * rows and columns; a merged area counts as one cell. Pure; does not change the sheet.
 */
import { bounding, COLUMN_LIMIT, intersection, ROW_LIMIT, type Area } from '../../model/area';
import { getCell, type Sheet } from '../../model/workbook';
import type { MergeIndex } from './merge-index';

export interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export interface Selection {
  /** Where typing goes, and where extending the selection starts. */
  readonly active: Place;
  /** The far end of the selection. */
  readonly end: Place;
  readonly area: Area;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a selection moves over. */
export interface Ground {
  readonly sheet: Sheet;
  readonly merges: MergeIndex;
}

const cellArea = ({ rowIndex, columnIndex }: Place): Area => ({
  rowIndex,
  columnIndex,
  rowCount: 1,
  columnCount: 1,
});

/** Grows an area until it splits no merge. */
function withWholeMerges(sheet: Sheet, area: Area): Area {
  if (area.rowCount === ROW_LIMIT || area.columnCount === COLUMN_LIMIT) return area;
  let grown = area;
  for (let round = 0; round < 50; round += 1) {
    const before = grown;
    for (const merge of sheet.merges) if (intersection(merge, grown)) grown = bounding(grown, merge);
    if (grown === before || (grown.rowCount === before.rowCount && grown.columnCount === before.columnCount))
      break;
  }
  return grown;
}

/** Selects one cell, or the area from it to `end`. */
export function selectTo({ sheet, merges }: Ground, from: Place, end: Place = from): Selection {
  const merge = merges.at(from.rowIndex, from.columnIndex);
  const active = merge ? { rowIndex: merge.rowIndex, columnIndex: merge.columnIndex } : from;
  return { active, end, area: withWholeMerges(sheet, bounding(cellArea(active), cellArea(end))) };
}

/** Selects whole rows or columns, from one to the other. */
export function selectLines(lines: 'rows' | 'columns', from: number, to: number): Selection {
  const [first, count] = [Math.min(from, to), Math.abs(to - from) + 1];
  return lines === 'rows'
    ? {
        active: { rowIndex: from, columnIndex: 0 },
        end: { rowIndex: to, columnIndex: COLUMN_LIMIT - 1 },
        area: { rowIndex: first, columnIndex: 0, rowCount: count, columnCount: COLUMN_LIMIT },
      }
    : {
        active: { rowIndex: 0, columnIndex: from },
        end: { rowIndex: ROW_LIMIT - 1, columnIndex: to },
        area: { rowIndex: 0, columnIndex: first, rowCount: ROW_LIMIT, columnCount: count },
      };
}

/** The selection for an area set elsewhere: its first cell is the active one. */
export function selectionOf(area: Area): Selection {
  return {
    active: { rowIndex: area.rowIndex, columnIndex: area.columnIndex },
    end: {
      rowIndex: area.rowIndex + area.rowCount - 1,
      columnIndex: area.columnIndex + area.columnCount - 1,
    },
    area,
  };
}

const STEPS: Readonly<Record<Direction, Place>> = {
  up: { rowIndex: -1, columnIndex: 0 },
  down: { rowIndex: 1, columnIndex: 0 },
  left: { rowIndex: 0, columnIndex: -1 },
  right: { rowIndex: 0, columnIndex: 1 },
};

const inside = ({ rowIndex, columnIndex }: Place): boolean =>
  rowIndex >= 0 && rowIndex < ROW_LIMIT && columnIndex >= 0 && columnIndex < COLUMN_LIMIT;

const isHidden = (sheet: Sheet, { rowIndex, columnIndex }: Place): boolean =>
  Boolean(sheet.rows.get(rowIndex)?.hidden || sheet.columns.get(columnIndex)?.hidden);

/** The next visible cell; the same cell at the sheet's edge. */
export function step({ sheet, merges }: Ground, from: Place, direction: Direction, count = 1): Place {
  const move = STEPS[direction];
  let at = from;
  for (let done = 0; done < count;) {
    const merge = merges.at(at.rowIndex, at.columnIndex);
    const start = merge && count === 1 ? pastMerge(merge, at, direction) : at;
    let next: Place = {
      rowIndex: start.rowIndex + move.rowIndex,
      columnIndex: start.columnIndex + move.columnIndex,
    };
    while (inside(next) && isHidden(sheet, next))
      next = { rowIndex: next.rowIndex + move.rowIndex, columnIndex: next.columnIndex + move.columnIndex };
    if (!inside(next)) break;
    at = next;
    done += 1;
  }
  return at;
}

/** The cell of a merge from which a step leaves it. */
function pastMerge(merge: Area, at: Place, direction: Direction): Place {
  switch (direction) {
    case 'up':
      return { ...at, rowIndex: merge.rowIndex };
    case 'down':
      return { ...at, rowIndex: merge.rowIndex + merge.rowCount - 1 };
    case 'left':
      return { ...at, columnIndex: merge.columnIndex };
    case 'right':
      return { ...at, columnIndex: merge.columnIndex + merge.columnCount - 1 };
  }
}

/** Ctrl and an arrow key: to the end of the filled cells, the next filled cell, or the sheet's edge. */
export function leap({ sheet, merges }: Ground, from: Place, direction: Direction): Place {
  const filled = (place: Place): boolean => {
    const value = getCell(sheet, place.rowIndex, place.columnIndex)?.value ?? null;
    return value !== null && value !== '';
  };
  const last = lastUsed(sheet, direction, from);
  let at = step({ sheet, merges }, from, direction);
  if (filled(from) && filled(at)) {
    for (;;) {
      const next = step({ sheet, merges }, at, direction);
      if (!filled(next) || same(next, at)) return at;
      at = next;
    }
  }
  while (!filled(at)) {
    const next = step({ sheet, merges }, at, direction);
    if (same(next, at)) return at;
    if (beyond(next, last, direction)) return edge(at, direction);
    at = next;
  }
  return at;
}

const same = (a: Place, b: Place): boolean => a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;

/** The furthest index with content to the right or below; there is nothing beyond it. */
function lastUsed(sheet: Sheet, direction: Direction, { rowIndex }: Place): number {
  if (direction === 'down') {
    let last = -1;
    for (const row of sheet.rows.keys()) last = Math.max(last, row);
    return last;
  }
  let last = -1;
  if (direction === 'right')
    for (const column of sheet.rows.get(rowIndex)?.cells.keys() ?? []) last = Math.max(last, column);
  return last;
}

const beyond = (at: Place, last: number, direction: Direction): boolean =>
  (direction === 'down' && at.rowIndex > last) || (direction === 'right' && at.columnIndex > last);

const edge = (at: Place, direction: Direction): Place =>
  direction === 'down' ? { ...at, rowIndex: ROW_LIMIT - 1 } : { ...at, columnIndex: COLUMN_LIMIT - 1 };
