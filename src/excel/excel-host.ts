/**
 * Excel as the use cases need it (the port in `app/host.ts`, which the entry files hold this against: imports point down
 * only, so its types are stated here again). Every answer comes in time, or `host-busy` does.
 */
import { SETUP_SHEET } from '../plan/setup/setup-tables';
import type { SheetPlan } from '../plan/layout/sheet-plan';
import type { CellRef } from '../plan/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/sheet/workbook-change';
import { answerInTime } from './answer-in-time';
import { openSample } from './open-sample';
import { readRows } from './read-rows';
import { readSnapshots } from './read-snapshot';
import { selectCell } from './select-cell';
import { watchWorkbook } from './watch-workbook';
import { writeSheetPlan } from './write-sheet-plan';

/** Progress as a share of the cells, 0 to 1. */
interface ReadRequest {
  readonly sheet?: string;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export const excelHost = {
  readSnapshots: ({ sheet, onProgress, signal }: ReadRequest) =>
    answerInTime((alive) =>
      readSnapshots({
        ...(sheet === undefined ? {} : { sheet }),
        evenIfHidden: SETUP_SHEET,
        ...(signal === undefined ? {} : { signal }),
        onProgress: (read, all) => {
          alive();
          onProgress?.(all === 0 ? 1 : read / all);
        },
      }),
    ),
  readRows: (sheet: string, rowIndex: number, rowCount: number) =>
    answerInTime(() => readRows(sheet, rowIndex, rowCount)),
  select: (cell: CellRef) => answerInTime(() => selectCell(cell)),
  watch: (listener: (change: WorkbookChange) => void) => answerInTime(() => watchWorkbook(listener)),
  write: (plan: SheetPlan) => answerInTime((alive) => writeSheetPlan(plan, alive)),
  openSample: (base64: string) => answerInTime(() => openSample(base64)),
  hasApi: (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version),
};
