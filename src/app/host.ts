/** What the use cases need of Excel, stated here and handed over by the entry files: `app` itself never calls Excel. */
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { Restoration } from '../plan/change/restoration';
import type { ChangeSet } from '../plan/change/change-set';
import type { Restored, RestoreOptions, WriteOptions, Written } from '../plan/change/written';
import type { Outcome } from '../plan/outcome';
import type { CellRef, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/read/sheet/workbook-change';

export type { Restored, RestoreOptions, WorkbookChange, WriteOptions, Written };

export interface ReadRequest {
  /** One sheet by name; every visible sheet where left out. */
  readonly sheet?: string;
  /** Share of the cells read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** What the planning of a change needs to know of the workbook. */
export interface WorkbookReading {
  readonly snapshots: readonly SheetSnapshot[];
  readonly parts: PresentParts;
}

export interface Host {
  readonly readSnapshots: (request: ReadRequest) => Promise<Outcome<readonly SheetSnapshot[]>>;
  /** The same, with the names of the workbook and the colour rules of the sheets read. */
  readonly readWorkbook: (request: ReadRequest) => Promise<Outcome<WorkbookReading>>;
  /** Rows of one sheet as they are now, whole rows of its used range: `rowCount` of them from `rowIndex` on. */
  readonly readRows: (sheet: string, rowIndex: number, rowCount: number) => Promise<Outcome<SheetSnapshot>>;
  /** Brings the cell into view and selects it. */
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  /** The cell that is selected, or the first of those that are. */
  readonly selected: () => Promise<Outcome<CellRef>>;
  /** Tells of changes that the add-in did not make itself, until the function that it gives is called. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<Outcome<() => Promise<void>>>;
  /** Looks first, and writes nothing where anything stands in the way. */
  readonly write: (plan: ChangeSet, options?: WriteOptions) => Promise<Outcome<Written>>;
  /** Takes a change back. With `stop` an edited cell gives `changed-since-read`, and nothing is written. */
  readonly restore: (undo: Restoration, options: RestoreOptions) => Promise<Outcome<Restored>>;
  /** Opens a workbook (an .xlsx in base64) in a window of its own; the one that is open stays as it is. */
  readonly openSample: (base64: string) => Promise<Outcome<void>>;
  /** Whether this Excel has a requirement set, such as `1.14`. */
  readonly hasApi: (version: string) => boolean;
}
