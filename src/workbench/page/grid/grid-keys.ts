/**
 * What a key does on the sheet, as in Excel. Decides only; the caller performs it. Returns `null` for keys that are not
 * the sheet's, including the browser's own, such as Ctrl+F.
 */
import type { Direction } from './selection';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type Intent =
  | {
      readonly do: 'move';
      readonly direction: Direction;
      readonly by: 'cell' | 'page' | 'edge';
      readonly stretch: boolean;
    }
  /** Tab and Enter: move within the selection if it has more than one cell. */
  | { readonly do: 'advance'; readonly direction: Direction }
  | { readonly do: 'go'; readonly to: 'row-start' | 'sheet-start' | 'last-cell'; readonly stretch: boolean }
  | { readonly do: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly do: 'edit' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'clear' | 'undo' | 'redo' | 'menu' | 'list' | 'insert' | 'remove' | 'leave' }
  | { readonly do: 'sheet'; readonly by: 1 | -1 };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function intentOf(press: KeyPress): Intent | null {
  const { key, shiftKey: stretch, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (direction) {
    if (altKey) return direction === 'down' && !control ? { do: 'list' } : null;
    return { do: 'move', direction, by: control ? 'edge' : 'cell', stretch };
  }
  switch (key) {
    case 'PageUp':
    case 'PageDown': {
      const back = key === 'PageUp';
      if (control) return { do: 'sheet', by: back ? -1 : 1 };
      const along: Direction = altKey ? (back ? 'left' : 'right') : back ? 'up' : 'down';
      return { do: 'move', direction: along, by: 'page', stretch };
    }
    case 'Home':
      return { do: 'go', to: control ? 'sheet-start' : 'row-start', stretch };
    case 'End':
      return control ? { do: 'go', to: 'last-cell', stretch } : null;
    case 'Tab':
      return control || altKey ? null : { do: 'advance', direction: stretch ? 'left' : 'right' };
    case 'Enter':
      return control || altKey ? null : { do: 'advance', direction: stretch ? 'up' : 'down' };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return control || altKey ? null : { do: 'clear' };
    case 'Escape':
      return { do: 'leave' };
    case 'ContextMenu':
      return { do: 'menu' };
    case 'F10':
      return stretch ? { do: 'menu' } : null;
    case ' ':
      if (control) return { do: 'select', what: stretch ? 'all' : 'columns' };
      return stretch ? { do: 'select', what: 'rows' } : { do: 'type', text: ' ' };
  }
  if (control && !altKey) return controlIntent(key.toLowerCase(), stretch);
  return key.length === 1 && !press.metaKey && !(altKey && !press.ctrlKey) ? { do: 'type', text: key } : null;
}

function controlIntent(key: string, shift: boolean): Intent | null {
  switch (key) {
    case 'a':
      return { do: 'select', what: 'all' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case '+':
    case '=':
      return { do: 'insert' };
    case '-':
    case '_':
      return { do: 'remove' };
    default:
      return null;
  }
}
