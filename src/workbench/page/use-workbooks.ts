/**
 * Manages the open workbook and the page's messages about it: opens samples, files and workbooks that the add-in makes,
 * saves, and gives the reason for a refusal in one plain sentence. A refusal leaves the open workbook as it is.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { openXlsx, type OpenedXlsx } from '../xlsx/open-xlsx';
import { createEmulatedExcel, type EmulatedExcel } from './emulated-excel';
import { fromBase64, openFile, realToday } from './file-bytes';
import { loadFunctions } from './load-functions';
import type { Notice } from './Notices';
import { FIRST_SAMPLE, SAMPLES, fetchSample, type Sample } from './samples';

const NO_SAMPLE =
  'The sample plan did not arrive. Check that the server of this page still runs, and choose it again.';

export interface Workbooks {
  /** `null` until the first workbook is open. */
  readonly excel: EmulatedExcel | null;
  readonly sample: string | null;
  readonly notices: readonly Notice[];
  readonly dismiss: (id: number) => void;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
  readonly chooseSample: (sample: Sample) => void;
  readonly chooseFile: (file: File) => void;
}

export function useWorkbooks(): Workbooks {
  const [excel, setExcel] = useState<EmulatedExcel | null>(null);
  const [sample, setSample] = useState<string | null>(FIRST_SAMPLE.file);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const lastNotice = useRef(0);
  const excelNow = useRef<EmulatedExcel | null>(null);

  const say = useCallback((notice: Omit<Notice, 'id'>): void => {
    lastNotice.current += 1;
    const id = lastNotice.current;
    setNotices((shown) => [...shown.filter(({ text }) => text !== notice.text), { ...notice, id }]);
  }, []);

  /** Shows a workbook that the add-in made, and offers the way back to the other one. */
  const showBeside = useCallback(
    (made: EmulatedExcel, base64: string): void => {
      const behind = made.view();
      const other = openXlsx(fromBase64(base64));
      if (!other.ok) {
        say({ kind: 'refusal', text: `The add-in made a workbook that does not open. ${other.message}` });
        return;
      }
      made.open(other.workbook, 'New workbook.xlsx', behind.today);
      setSample(null);
      say({
        kind: 'news',
        text: `The add-in opened a new workbook. ${behind.fileName} is still open behind it.`,
        action: {
          label: `Back to ${behind.fileName}`,
          run: () => {
            made.open(behind.workbook, behind.fileName, behind.today);
            setSample(SAMPLES.find(({ file }) => `${file}.xlsx` === behind.fileName)?.file ?? null);
            setNotices([]);
          },
        },
      });
    },
    [say],
  );

  const show = useCallback(
    (opened: OpenedXlsx, fileName: string, today: string, asSample: string | null): void => {
      if (!opened.ok) {
        say({ kind: 'refusal', text: `${fileName} was not opened. ${opened.message}` });
        return;
      }
      setNotices([]);
      setSample(asSample);
      if (excelNow.current) {
        excelNow.current.open(opened.workbook, fileName, today);
        return;
      }
      const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
      const made = createEmulatedExcel(
        { workbook: opened.workbook, fileName, today },
        {
          theme: dark ? 'dark' : 'colourful',
          openedByAddIn: (base64) => showBeside(made, base64),
          leftOut: (words) => words.forEach((text) => say({ kind: 'refusal', text })),
        },
      );
      excelNow.current = made;
      setExcel(made);
    },
    [say, showBeside],
  );

  const chooseSample = useCallback(
    (chosen: Sample): void => {
      Promise.all([fetchSample(chosen), loadFunctions()]).then(
        ([bytes]) => show(openXlsx(bytes), `${chosen.file}.xlsx`, chosen.today, chosen.file),
        () => say({ kind: 'refusal', text: NO_SAMPLE }),
      );
    },
    [say, show],
  );

  const chooseFile = useCallback(
    (file: File): void => {
      void openFile(file).then((opened) => show(opened, file.name, realToday(), null));
    },
    [show],
  );

  useEffect(() => chooseSample(FIRST_SAMPLE), [chooseSample]);

  return {
    excel,
    sample,
    notices,
    dismiss: (id) => setNotices((shown) => shown.filter((notice) => notice.id !== id)),
    say,
    chooseSample,
    chooseFile,
  };
}
