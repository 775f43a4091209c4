/** Keys pressed on the sheet, carried out: the selection moves, a cell is opened, cleared, lines inserted, deeds undone. */
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
  /** `text` where typing begins afresh. */
  readonly onEdit: (text?: string) => void;
  readonly onClear: () => void;
  readonly onMenu: () => void;
  readonly onList: () => void;
  readonly onShift: (change: 'insert' | 'remove', lines: 'rows' | 'columns') => void;
}

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent, rowsInView: number, columnsInView: number) => void;
  /** Where the selection goes after an entry. */
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
          // Without whole rows or columns these keys stay the browser's: they zoom the page.
          if (!lines) return;
          wishes.onShift(intent.do, lines);
          break;
        case 'leave':
          // A way out of the sheet for the keyboard, since Tab moves from cell to cell: on to the sheet's tabs.
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
