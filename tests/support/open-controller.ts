/** The pane's controller over a workbook in the real Office.js client: the pane without its views. */
import { createChangeEngine } from '../../src/app/change-engine';
import { createCheckEngine } from '../../src/app/check-engine';
import { excelHost } from '../../src/excel/excel-host';
import { parseIsoDate, type IsoDate } from '../../src/plan/read/dates/calendar';
import { createPaneController, type PaneController } from '../../src/taskpane/pane-controller';
import { createPaneStore, type PaneStore } from '../../src/taskpane/state/pane-store';
import { openInOfficeJs, type OpenWorkbook } from '../../src/workbench/wire/open-in-office-js';
import type { HostOptions } from '../../src/workbench/wire/host';
import type { Workbook } from '../../src/workbench/model/workbook';

export interface OpenController {
  readonly excel: OpenWorkbook;
  readonly store: PaneStore;
  readonly controller: PaneController;
  /** Presses "Check this workbook" and waits for the result. */
  readonly check: () => Promise<void>;
  /** Waits until the live re-check has handled the edits so far. */
  readonly followed: () => Promise<void>;
}

/** `breathe` is called between two slices of work. */
export function openController(
  workbook: Workbook,
  { today = '2016-10-15', breathe = () => undefined, ...options }: OpenControllerOptions = {},
): OpenController {
  const excel = openInOfficeJs(workbook, options);
  const store = createPaneStore();
  const pace = {
    now: () => performance.now(),
    breathe: async () => {
      breathe();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  const controller = createPaneController({
    store,
    loadEngine: async () => createCheckEngine(excelHost, pace),
    loadChanges: async () => createChangeEngine(excelHost, pace),
    loadSample: async () => '',
    today: () => parseIsoDate(today) as IsoDate,
  });
  return {
    excel,
    store,
    controller,
    check: async () => {
      controller.ask({ kind: 'check' });
      await controller.settled();
    },
    followed: async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await controller.settled();
    },
  };
}

interface OpenControllerOptions extends HostOptions {
  readonly today?: string;
  readonly breathe?: () => void;
}
