/**
 * The workbook as Excel shows it: formula bar, the sheet in front, tabs. Draws a workbook that changes in place (`version`
 * counts its changes) and hands everything that a person does to the commands.
 */
import { useRef, useState } from 'react';
import type { Clock } from '../../model/recalculate';
import type { Workbook } from '../../model/workbook';
import type { WorkbookCommands } from '../workbook-commands';
import { MessageBox, type Message } from './MessageBox';
import { SheetPane } from './SheetPane';
import { SheetTabs, tabId } from './SheetTabs';
import './sheet-view.css';

export interface WorkbookViewProps {
  readonly workbook: Workbook;
  /** Another number whenever the workbook has changed, whoever changed it. */
  readonly version: number;
  readonly commands: WorkbookCommands;
  /** What TODAY() goes by in conditional formats; without it, the machine's clock. */
  readonly clock?: Clock;
}

export function WorkbookView({ workbook, version, commands, clock }: WorkbookViewProps) {
  const [message, setMessage] = useState<Message | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? workbook.sheets[0];
  if (!sheet) return <p role="status">This workbook has no sheet.</p>;
  return (
    <div className="workbook-view" ref={root}>
      <div className="sheet-panel" role="tabpanel" aria-labelledby={tabId(sheet)}>
        <SheetPane
          key={sheet.id}
          workbook={workbook}
          sheet={sheet}
          version={version}
          commands={commands}
          say={setMessage}
          {...(clock ? { clock } : {})}
        />
      </div>
      <SheetTabs
        workbook={workbook}
        active={sheet}
        onActivate={commands.activateSheet}
        onRename={(sheetId, name) => {
          const refused = commands.rename(sheetId, name);
          if (refused !== null) setMessage({ title: 'The sheet was not renamed', text: refused });
          return refused === null;
        }}
      />
      {message && (
        <MessageBox
          message={message}
          onClose={() => {
            setMessage(null);
            // Once it is gone: back to what is being typed, or to the sheet where that was given up.
            requestAnimationFrame(() => {
              const editor = root.current?.querySelector<HTMLElement>('.cell-editor');
              (editor ?? root.current?.querySelector<HTMLElement>('.grid'))?.focus({ preventScroll: true });
            });
          }}
        />
      )}
    </div>
  );
}
