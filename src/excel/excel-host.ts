/**
 * Excel as the use cases need it: an implementation of the port in `app/host.ts`. The entry files check it against
 * the port; its types are repeated here because imports only point down. Every call settles in time, with `host-busy`
 * if Excel does not answer.
 */
import { SETUP_SHEET } from '../plan/read/setup/setup-words';
import type { Restoration } from '../plan/change/restoration';
import type { ChangeSet } from '../plan/change/change-set';
import type { RestoreOptions, WriteOptions } from '../plan/change/written';
import type { Area, CellRef } from '../plan/read/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/read/sheet/workbook-change';
import { answerInTime } from './answer-in-time';
import { hasSheet } from './has-sheet';
import { openSample } from './open-sample';
import { readRows, type KnownSheet } from './read-rows';
import { readSnapshots, readWorkbook, type ReadOptions } from './read-snapshot';
import { selectCell } from './select-cell';
import { selectedCell } from './selected-cell';
import { watchWorkbook } from './watch-workbook';

/** `onProgress` gets the share of cells read, from 0 to 1. */
interface ReadRequest {
  readonly sheet?: string;
  readonly knownMerges?: ReadonlyMap<string, readonly Area[]>;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The options common to every reading; each exchange counts as a sign of life. */
const readOptions = (
  { sheet, knownMerges, onProgress, signal }: ReadRequest,
  alive: () => void,
): ReadOptions => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(knownMerges === undefined ? {} : { knownMerges }),
  evenIfHidden: SETUP_SHEET,
  ...(signal === undefined ? {} : { signal }),
  onProgress: (read, all) => {
    alive();
    onProgress?.(all === 0 ? 1 : read / all);
  },
});

const writing = async () => (await import('./excel-writing')).excelWriting;

export const excelHost = {
  readSnapshots: (request: ReadRequest) =>
    answerInTime((alive) => readSnapshots(readOptions(request, alive))),
  readWorkbook: (request: ReadRequest) => answerInTime((alive) => readWorkbook(readOptions(request, alive))),
  readRows: (sheet: string, rowIndex: number, rowCount: number, known: KnownSheet) =>
    answerInTime(() => readRows(sheet, rowIndex, rowCount, known)),
  select: (cell: CellRef) => answerInTime(() => selectCell(cell)),
  selected: () => answerInTime(() => selectedCell()),
  hasSheet: (name: string) => answerInTime(() => hasSheet(name)),
  watch: (listener: (change: WorkbookChange) => void) => answerInTime(() => watchWorkbook(listener)),
  write: async (changes: ChangeSet, options: WriteOptions = {}) => (await writing()).write(changes, options),
  keep: async (touched: ChangeSet) => (await writing()).keep(touched),
  restore: async (undo: Restoration, options: RestoreOptions) => (await writing()).restore(undo, options),
  openSample: (base64: string) => answerInTime(() => openSample(base64)),
  hasApi: (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version),
};
