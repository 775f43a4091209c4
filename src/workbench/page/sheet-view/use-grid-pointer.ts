/** Mouse input on the sheet: selects cells, rows and columns, extends by dragging, opens cells, lists and menus. */
import { useEffect, useRef, type MouseEvent } from 'react';
import { COLUMN_LIMIT, contains, parseArea, ROW_LIMIT, WHOLE_SHEET } from '../../model/area';
import {
  selectionOf,
  selectLines,
  selectTo,
  type Ground,
  type Place,
  type Selection,
} from '../grid/selection';

/** What is under the mouse. */
export type Target =
  | { readonly kind: 'cell'; readonly place: Place; readonly on: 'list' | 'filter' | null }
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'column'; readonly index: number }
  | { readonly kind: 'all' };

export interface GridPointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onMouseLeave: () => void;
}

interface Wishes {
  readonly ground: Ground;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (place: Place) => void;
  readonly onList: () => void;
  /** Called with the cell whose filter's arrow was pressed. */
  readonly onFilter: (place: Place, at: { readonly x: number; readonly y: number }) => void;
  readonly onFollow: (place: Place) => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  /** Called with the cell that the mouse is over, for its note. */
  readonly onHover: (place: Place | null) => void;
  readonly focus: () => void;
}

function targetOf(event: { readonly target: EventTarget | null }): Target | null {
  const element = event.target instanceof Element ? event.target : null;
  if (!element || element.closest('.cell-editor')) return null;
  const row = element.closest<HTMLElement>('[data-row-heading]')?.dataset['rowHeading'];
  if (row !== undefined) return { kind: 'row', index: Number(row) };
  const column = element.closest<HTMLElement>('[data-column-heading]')?.dataset['columnHeading'];
  if (column !== undefined) return { kind: 'column', index: Number(column) };
  if (element.closest('[data-all-heading]')) return { kind: 'all' };
  const area = parseArea(element.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '');
  const on = element.closest('[data-list-button]')
    ? 'list'
    : element.closest('.filter-button')
      ? 'filter'
      : null;
  return area ? { kind: 'cell', place: area, on } : null;
}

/** The selection made by a press, or by dragging to `target` from where it began. */
function selectionFor(target: Target, ground: Ground, from: Selection, stretch: boolean): Selection {
  switch (target.kind) {
    case 'all':
      return selectionOf(WHOLE_SHEET);
    case 'row':
      return selectLines('rows', stretch ? from.active.rowIndex : target.index, target.index);
    case 'column':
      return selectLines('columns', stretch ? from.active.columnIndex : target.index, target.index);
    case 'cell':
      return selectTo(ground, stretch ? from.active : target.place, target.place);
  }
}

export function useGridPointer(wishes: Wishes): GridPointer {
  const dragging = useRef<{ readonly kind: Target['kind']; readonly from: Selection } | null>(null);
  useEffect(() => {
    const end = (): void => void (dragging.current = null);
    window.addEventListener('mouseup', end);
    return () => window.removeEventListener('mouseup', end);
  }, []);

  return {
    onMouseDown: (event) => {
      const target = targetOf(event);
      if (!target || event.button !== 0) return;
      event.preventDefault();
      wishes.focus();
      if (target.kind === 'cell' && target.on === 'list') {
        wishes.onList();
        return;
      }
      const next = selectionFor(target, wishes.ground, wishes.selection, event.shiftKey);
      wishes.onSelect(next);
      if (target.kind === 'cell' && target.on === 'filter') {
        wishes.onFilter(target.place, { x: event.clientX, y: event.clientY + 10 });
        return;
      }
      dragging.current = { kind: target.kind, from: next };
      if (target.kind === 'cell' && (event.ctrlKey || event.metaKey)) wishes.onFollow(target.place);
    },
    onDoubleClick: (event) => {
      const target = targetOf(event);
      if (target?.kind === 'cell') wishes.onEdit(wishes.selection.active);
    },
    onContextMenu: (event) => {
      const target = targetOf(event);
      if (!target) return;
      event.preventDefault();
      const { area } = wishes.selection;
      const inside =
        target.kind === 'row'
          ? area.columnCount === COLUMN_LIMIT && contains(area, target.index, 0)
          : target.kind === 'column'
            ? area.rowCount === ROW_LIMIT && contains(area, 0, target.index)
            : target.kind === 'all' || contains(area, target.place.rowIndex, target.place.columnIndex);
      if (!inside) wishes.onSelect(selectionFor(target, wishes.ground, wishes.selection, false));
      wishes.onMenu({ x: event.clientX, y: event.clientY });
    },
    onMouseOver: (event) => {
      const target = targetOf(event);
      wishes.onHover(target?.kind === 'cell' ? target.place : null);
      const drag = dragging.current;
      if (!drag || !target || target.kind !== drag.kind || event.buttons !== 1) return;
      wishes.onSelect(selectionFor(target, wishes.ground, drag.from, true));
    },
    onMouseLeave: () => wishes.onHover(null),
  };
}
