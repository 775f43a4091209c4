/** Works out where a key moves the selection, given the sheet and the rows and columns in view. Pure. */
import { COLUMN_LIMIT, ROW_LIMIT, WHOLE_SHEET, type Area } from '../../model/area';
import { usedRange } from '../../model/used-range';
import type { Intent } from './grid-keys';
import {
  leap,
  selectionOf,
  selectLines,
  selectTo,
  step,
  type Direction,
  type Ground,
  type Place,
  type Selection,
} from './selection';

/** Rows and columns in one page. */
export interface Page {
  readonly rows: number;
  readonly columns: number;
}

type Moving = Extract<Intent, { do: 'move' | 'go' | 'select' | 'advance' }>;

export function carryOut(intent: Moving, ground: Ground, now: Selection, page: Page): Selection {
  switch (intent.do) {
    case 'move': {
      const from = intent.stretch ? now.end : now.active;
      const end = moved(ground, from, intent.direction, intent.by, page);
      return intent.stretch ? selectTo(ground, now.active, end) : selectTo(ground, end);
    }
    case 'go': {
      const end = goal(ground, intent.to, now);
      return intent.stretch ? selectTo(ground, now.active, end) : selectTo(ground, end);
    }
    case 'select': {
      const { area } = now;
      if (intent.what === 'all') return selectionOf(WHOLE_SHEET);
      return intent.what === 'rows'
        ? keepActive(selectLines('rows', area.rowIndex, area.rowIndex + area.rowCount - 1), now)
        : keepActive(selectLines('columns', area.columnIndex, area.columnIndex + area.columnCount - 1), now);
    }
    case 'advance':
      return advance(ground, now, intent.direction);
  }
}

const keepActive = (next: Selection, { active }: Selection): Selection => ({ ...next, active });

function moved(
  ground: Ground,
  from: Place,
  direction: Direction,
  by: 'cell' | 'page' | 'edge',
  page: Page,
): Place {
  if (by === 'edge') return leap(ground, from, direction);
  if (by === 'cell') return step(ground, from, direction);
  return step(ground, from, direction, direction === 'up' || direction === 'down' ? page.rows : page.columns);
}

function goal(ground: Ground, to: 'row-start' | 'sheet-start' | 'last-cell', now: Selection): Place {
  const { sheet } = ground;
  // As in Excel, Home goes to the first cell that scrolls if panes are frozen.
  const columnIndex = (sheet.freeze?.columnIndex ?? 0) + (sheet.freeze?.columnCount ?? 0);
  if (to === 'row-start') return { rowIndex: now.active.rowIndex, columnIndex };
  if (to === 'sheet-start')
    return { rowIndex: (sheet.freeze?.rowIndex ?? 0) + (sheet.freeze?.rowCount ?? 0), columnIndex };
  const used = usedRange(sheet, false);
  return used
    ? { rowIndex: used.rowIndex + used.rowCount - 1, columnIndex: used.columnIndex + used.columnCount - 1 }
    : { rowIndex: 0, columnIndex: 0 };
}

/** The next cell: cycles within a selection of several cells, otherwise moves on. */
function advance(ground: Ground, now: Selection, direction: Direction): Selection {
  const { area, active } = now;
  const merge = ground.merges.at(active.rowIndex, active.columnIndex);
  const isOne =
    (area.rowCount === 1 && area.columnCount === 1) ||
    (merge !== undefined && merge.rowCount === area.rowCount && merge.columnCount === area.columnCount);
  if (isOne) return selectTo(ground, step(ground, active, direction));
  for (let next = nextWithin(area, active, direction), tries = 0; tries < 10_000; tries += 1) {
    const covering = ground.merges.at(next.rowIndex, next.columnIndex);
    const isCovered =
      covering && (covering.rowIndex !== next.rowIndex || covering.columnIndex !== next.columnIndex);
    if (!isCovered) return { ...now, active: next };
    next = nextWithin(area, next, direction);
  }
  return now;
}

function nextWithin(area: Area, { rowIndex, columnIndex }: Place, direction: Direction): Place {
  const forward = direction === 'down' || direction === 'right';
  const byRow = direction === 'left' || direction === 'right';
  const [row, column] = [rowIndex - area.rowIndex, columnIndex - area.columnIndex];
  const count = area.rowCount * area.columnCount;
  const at = byRow ? row * area.columnCount + column : column * area.rowCount + row;
  const next = (at + (forward ? 1 : -1) + count) % count;
  return byRow
    ? {
        rowIndex: area.rowIndex + Math.floor(next / area.columnCount),
        columnIndex: area.columnIndex + (next % area.columnCount),
      }
    : {
        rowIndex: area.rowIndex + (next % area.rowCount),
        columnIndex: area.columnIndex + Math.floor(next / area.rowCount),
      };
}

/** Whether an area consists of whole rows, whole columns, or neither. */
export const wholeLines = (area: Area): 'rows' | 'columns' | null =>
  area.columnCount === COLUMN_LIMIT ? 'rows' : area.rowCount === ROW_LIMIT ? 'columns' : null;
