/**
 * The box for typing into a cell: grows with its text, and ends with Enter, Tab, Escape, or the arrow keys if typing
 * replaced the cell's contents.
 */
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Direction } from '../grid/selection';
import type { Editing } from './use-editing';

interface Props {
  readonly label: string;
  readonly editing: Editing;
  readonly onText: (text: string) => void;
  /** Ends typing; `direction` is where the selection moves next. */
  readonly onEnter: (direction: Direction | null) => void;
  readonly onCancel: () => void;
}

const ARROWS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** What a key means while typing; `undefined` leaves it to the text box. */
function endOfTyping(
  { key, shiftKey, altKey, ctrlKey }: KeyboardEvent,
  fresh: boolean,
): Direction | 'here' | 'cancel' | undefined {
  if (key === 'Escape') return 'cancel';
  if (key === 'Enter' && !altKey) return ctrlKey ? 'here' : shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return fresh && !shiftKey && !ctrlKey && !altKey ? ARROWS.get(key) : undefined;
}

export function CellEditor({ label, editing, onText, onEnter, onCancel }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || editing.where !== 'cell') return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editing.where]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [editing.text]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      onText(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
      return;
    }
    if (event.key === 'F2') {
      event.preventDefault();
      return;
    }
    const end = endOfTyping(event, editing.fresh);
    if (!end) return;
    event.preventDefault();
    ended.current = true;
    if (end === 'cancel') onCancel();
    else onEnter(end === 'here' ? null : end);
    ended.current = false;
  };

  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={label}
      value={editing.text}
      rows={1}
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        // Typing continues if the focus moves to the formula bar; otherwise the text is entered, as when another cell
        // is clicked.
        if (
          ended.current ||
          (event.relatedTarget as HTMLElement | null)?.closest('.formula-bar, .message-box')
        )
          return;
        onEnter(null);
      }}
    />
  );
}
