/**
 * A menu over the sheet: of the selected cells (insert and delete rows and columns, clear, undo), or under a filter's
 * arrow. Arrow keys move, Escape closes.
 */
import { useEffect, useRef, type KeyboardEvent } from 'react';

export interface MenuEntry {
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  /** Pixels within the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

const WIDTH = 260;
const ROW_HEIGHT = 30;

export function SheetMenu({ label: title, at, entries, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  const left = Math.max(4, Math.min(at.x, window.innerWidth - WIDTH - 4));
  const top = Math.max(4, Math.min(at.y, window.innerHeight - entries.length * ROW_HEIGHT - 16));

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const now = items.indexOf(document.activeElement as HTMLElement);
    const next =
      event.key === 'ArrowDown'
        ? (now + 1) % items.length
        : event.key === 'ArrowUp'
          ? (now - 1 + items.length) % items.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? items.length - 1
              : -1;
    if (next < 0) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <div className="menu-shade" onMouseDown={onClose} onContextMenu={(event) => event.preventDefault()}>
      <div
        ref={menu}
        role="menu"
        aria-label={title}
        className="sheet-menu"
        style={{ left, top, width: WIDTH }}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.stopPropagation()}
      >
        {entries.map(({ label, shortcut, disabled, run }) => (
          <div
            key={label}
            role="menuitem"
            tabIndex={-1}
            aria-disabled={disabled ?? false}
            onClick={() => {
              if (disabled) return;
              onClose();
              run();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.currentTarget.click();
            }}
          >
            <span>{label}</span>
            {shortcut && <span className="shortcut">{shortcut}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
