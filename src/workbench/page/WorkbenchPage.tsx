/** The whole page: title, ribbon, tester's switches, messages, the sheet view, and the pane on the right. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EmulatedExcel } from './emulated-excel';
import { Notices } from './Notices';
import { PaneFrame } from './PaneFrame';
import { readRibbon, type RibbonButton, type RibbonGroup } from './read-ribbon';
import { Ribbon } from './Ribbon';
import { saveFile } from './save-file';
import { WorkbookView } from './sheet-view/WorkbookView';
import { TesterSwitches } from './TesterSwitches';
import { useFileDrop } from './use-file-drop';
import { usePartKeys } from './use-part-keys';
import { useWorkbooks, type Workbooks } from './use-workbooks';
import { createWorkbookCommands } from './workbook-commands';

const NOT_SAVED =
  'The workbook could not be saved, because of a fault in this page. It is still open as it was.';

export function WorkbenchPage() {
  const workbooks = useWorkbooks();
  const groups = useManifestRibbon();
  if (workbooks.excel) return <OpenWorkbook excel={workbooks.excel} workbooks={workbooks} groups={groups} />;
  return (
    <main className="opening">
      <Notices notices={workbooks.notices} onDismiss={workbooks.dismiss} />
      <p role="status">Opening…</p>
    </main>
  );
}

/** The ribbon groups of the manifest beside the page; empty until it has loaded. */
function useManifestRibbon(): readonly RibbonGroup[] {
  const [groups, setGroups] = useState<readonly RibbonGroup[]>([]);
  useEffect(() => {
    void fetch('manifest.xml')
      .then((response) => response.text())
      .then((text) =>
        setGroups(readRibbon(new DOMParser().parseFromString(text, 'application/xml').documentElement)),
      );
  }, []);
  return groups;
}

interface Props {
  readonly excel: EmulatedExcel;
  readonly workbooks: Workbooks;
  readonly groups: readonly RibbonGroup[];
}

function OpenWorkbook({ excel, workbooks, groups }: Props) {
  const view = useSyncExternalStore(excel.subscribe, excel.view);
  const [switchesShown, setSwitchesShown] = useState(false);
  const commands = useMemo(
    () => createWorkbookCommands({ host: excel.host, edited: excel.edited }),
    // A history belongs to one workbook.
    [excel, view.workbook],
  );
  // As in Excel, the add-in's writes clear the undo history.
  useEffect(() => commands.forget(), [commands, view.addInChanges]);
  usePartKeys();
  const over = useFileDrop(workbooks.chooseFile);
  useEffect(() => {
    document.title = `${view.fileName} – Action Plan Assurance workbench`;
  }, [view.fileName]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = view.switches.theme;
  }, [view.switches.theme]);

  const sayNotSaved = (fault: unknown): void => {
    workbooks.say({ kind: 'refusal', text: NOT_SAVED });
    throw fault;
  };
  const press = ({ id, functionName }: RibbonButton): void => {
    if (functionName === null) excel.showPane(true);
    else excel.press(id, functionName);
  };

  return (
    <div className={over ? 'page dropping' : 'page'}>
      <header>
        <h1>
          {view.fileName} <small>workbench: Excel without Excel</small>
        </h1>
        <Ribbon
          groups={groups}
          running={view.commandsRunning}
          onPress={press}
          sample={workbooks.sample}
          onSample={workbooks.chooseSample}
          onFile={workbooks.chooseFile}
          onSave={() => void saveFile(view.workbook, view.fileName).then(workbooks.say, sayNotSaved)}
          today={view.today}
          onToday={excel.setToday}
          switchesShown={switchesShown}
          onToggleSwitches={() => setSwitchesShown(!switchesShown)}
        />
        {switchesShown && (
          <TesterSwitches
            switches={view.switches}
            onChange={excel.setSwitches}
            onRestart={excel.restartPane}
          />
        )}
        <Notices notices={workbooks.notices} onDismiss={workbooks.dismiss} />
      </header>
      <div className="body">
        <main className="sheet">
          <WorkbookView
            key={view.opened}
            workbook={view.workbook}
            version={view.version}
            commands={commands}
            clock={excel.now}
          />
        </main>
        {/* The page is shared with functions and commands, so it keeps running while the pane is closed. */}
        <PaneFrame excel={excel} start={view.paneStart} shown={view.paneShown} />
      </div>
      {over && (
        <div className="drop-here" aria-hidden="true">
          Let go to open this workbook
        </div>
      )}
    </div>
  );
}
