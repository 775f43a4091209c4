/**
 * Performs keys pressed on the sheet: moves the selection, edits and clears cells, inserts rows and columns, undoes.
 */
import type { KeyboardEvent } from 'react';
import type { Workbook } from '../../model/workbook';
import { carryOut, wholeLines } from '../grid/carry-out';
import { intentOf } from '../grid/grid-keys';
import type { Direction, Ground, Selection } from '../grid/selection';
import type { WorkbookCommands } from '../workbook-commands';

interface Wishes {
  readonly ground: Ground;
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  readonly commands: WorkbookCommands;
  readonly workbook: Workbook;
  /** `text` when typing starts on the cell. */
  readonly onEdit: (text?: string) => void;
  readonly onClear: () => void;
  readonly onMenu: () => void;
  readonly onList: () => void;
  readonly onShift: (change: 'insert' | 'remove', lines: 'rows' | 'columns') => void;
}

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent, rowsInView: number, columnsInView: number) => void;
  /** Moves the selection after an entry. */
  readonly advance: (direction: Direction) => void;
}

export function useGridKeys(wishes: Wishes): GridKeys {
  const { ground, selection, select, commands, workbook } = wishes;
  const page = { rows: 1, columns: 1 };
  return {
    advance: (direction) => select(carryOut({ do: 'advance', direction }, ground, selection, page)),
    onKeyDown: (event, rows, columns) => {
      const intent = intentOf(event);
      if (!intent || event.nativeEvent.isComposing) return;
      const lines = wholeLines(selection.area);
      switch (intent.do) {
        case 'move':
        case 'go':
        case 'select':
        case 'advance':
          select(carryOut(intent, ground, selection, { rows, columns }));
          break;
        case 'edit':
          wishes.onEdit();
          break;
        case 'type':
          wishes.onEdit(intent.text);
          break;
        case 'clear':
          wishes.onClear();
          break;
        case 'undo':
          commands.undo();
          break;
        case 'redo':
          commands.redo();
          break;
        case 'menu':
          wishes.onMenu();
          break;
        case 'list':
          wishes.onList();
          break;
        case 'insert':
        case 'remove':
          // Unless whole rows or columns are selected, these keys are left to the browser, where they zoom the page.
          if (!lines) return;
          wishes.onShift(intent.do, lines);
          break;
        case 'leave':
          // A keyboard exit from the sheet to its tabs, because Tab moves from cell to cell.
          document.querySelector<HTMLElement>('.sheet-tabs [aria-selected=true]')?.focus();
          break;
        case 'sheet': {
          const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
          const next = visible[visible.indexOf(ground.sheet) + intent.by];
          if (next) commands.activateSheet(next.id);
          break;
        }
      }
      event.preventDefault();
    },
  };
}
