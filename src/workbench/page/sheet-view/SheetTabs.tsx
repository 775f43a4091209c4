/** The sheet tabs: visible sheets only, navigated with the arrow keys, renamed with a double click or F2. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Sheet, Workbook } from '../../model/workbook';

interface Props {
  readonly workbook: Workbook;
  readonly active: Sheet;
  readonly onActivate: (sheetId: string) => void;
  /** Returns `false` if the name was refused. */
  readonly onRename: (sheetId: string, name: string) => boolean;
}

export const tabId = (sheet: Sheet): string => `tab-${sheet.id.replace(/[{}]/g, '')}`;

export function SheetTabs({ workbook, active, onActivate, onRename }: Props) {
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');

  const onKeyDown = (event: KeyboardEvent, sheet: Sheet): void => {
    if (event.key === 'F2') setRenaming({ id: sheet.id, name: sheet.name });
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = visible[visible.indexOf(sheet) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onActivate(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(next))}`)?.focus();
  };

  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label="Sheets" ref={list}>
        {visible.map((sheet) => (
          <button
            key={sheet.id}
            id={tabId(sheet)}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            tabIndex={sheet === active ? 0 : -1}
            style={sheet.tabColour === '' ? {} : { borderBottomColor: sheet.tabColour }}
            onClick={() => onActivate(sheet.id)}
            onDoubleClick={() => setRenaming({ id: sheet.id, name: sheet.name })}
            onKeyDown={(event) => onKeyDown(event, sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {renaming && (
        <input
          autoFocus
          className="sheet-name"
          aria-label="New name of the sheet"
          maxLength={31}
          value={renaming.name}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setRenaming({ ...renaming, name: event.target.value })}
          onBlur={() => setRenaming(null)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') setRenaming(null);
            if (event.key === 'Enter' && onRename(renaming.id, renaming.name)) setRenaming(null);
          }}
        />
      )}
      <p className="sheet-keys" id="sheet-keys">
        Esc leaves the sheet, F6 goes on to the pane
      </p>
    </div>
  );
}
