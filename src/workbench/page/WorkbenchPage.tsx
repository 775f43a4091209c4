/** The whole page: title bar, ribbon, messages, sheet view, and the pane at the right. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { openXlsx } from '../xlsx/open-xlsx';
import { createEmulatedExcel, type EmulatedExcel } from './emulated-excel';
import { PaneFrame } from './PaneFrame';
import { PlainSheet } from './PlainSheet';
import { FIRST_SAMPLE, fetchSample } from './samples';

export function WorkbenchPage() {
  const [excel, setExcel] = useState<EmulatedExcel | null>(null);
  useEffect(() => {
    void fetchSample(FIRST_SAMPLE).then((bytes) => {
      const opened = openXlsx(bytes);
      if (opened.ok)
        setExcel(
          createEmulatedExcel(
            { workbook: opened.workbook, fileName: `${FIRST_SAMPLE.file}.xlsx`, today: FIRST_SAMPLE.today },
            () => undefined,
          ),
        );
    });
  }, []);
  return excel ? <Open excel={excel} /> : <p role="status">Opening…</p>;
}

function Open({ excel }: { readonly excel: EmulatedExcel }) {
  const view = useSyncExternalStore(excel.subscribe, excel.view);
  return (
    <div className="page">
      <div className="body">
        <PlainSheet workbook={view.workbook} />
        <PaneFrame excel={excel} start={view.paneStart} onClose={() => undefined} />
      </div>
    </div>
  );
}
