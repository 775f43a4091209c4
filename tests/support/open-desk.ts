/** The pane's use cases over a workbook in the real Office.js client: what the pane does, without its views. */
import { createEngine } from '../../src/app/engine';
import { excelHost } from '../../src/excel/excel-host';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { createPaneDesk, type PaneDesk } from '../../src/taskpane/pane-desk';
import { createPaneStore, type PaneStore } from '../../src/taskpane/state/pane-store';
import { openInOfficeJs, type OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';
import type { HostOptions } from '../../src/workbench/wire/host';
import type { Workbook } from '../../src/workbench/model/workbook';

export interface OpenDesk {
  readonly excel: OpenWorkbook;
  readonly store: PaneStore;
  readonly desk: PaneDesk;
  /** Presses "Check this workbook" and waits for what comes of it. */
  readonly check: () => Promise<void>;
  /** Waits until the live re-check has dealt with the edits so far. */
  readonly followed: () => Promise<void>;
}

/** `breathe` is called between two slices of work. */
export function openDesk(
  workbook: Workbook,
  { today = '2016-10-15', breathe = () => undefined, ...options }: OpenDeskOptions = {},
): OpenDesk {
  const excel = openInOfficeJs(workbook, options);
  const store = createPaneStore();
  const pace = {
    now: () => performance.now(),
    breathe: async () => {
      breathe();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  const desk = createPaneDesk({
    store,
    loadEngine: async () => createEngine(excelHost, pace),
    loadSample: async () => '',
    today: () => parseIsoDate(today) as IsoDate,
  });
  return {
    excel,
    store,
    desk,
    check: async () => {
      desk.ask({ kind: 'check' });
      await desk.settled();
    },
    followed: async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await desk.settled();
    },
  };
}

interface OpenDeskOptions extends HostOptions {
  readonly today?: string;
  readonly breathe?: () => void;
}
