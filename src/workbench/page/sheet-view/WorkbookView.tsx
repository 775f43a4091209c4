/**
 * The workbook as Excel shows it: formula bar, active sheet, tabs. Draws a workbook that is mutated in place (`version`
 * counts its changes) and passes all user input to the commands.
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
  /** A new number whenever the workbook has changed, whatever changed it. */
  readonly version: number;
  readonly commands: WorkbookCommands;
  /** The clock for TODAY() in conditional formats; the machine's clock if omitted. */
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
            // Once it has closed, return the focus to the edited text, or to the sheet if editing was cancelled.
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
