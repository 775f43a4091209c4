/**
 * What the use cases need from Excel, declared here and supplied by the entry files: `app` itself never calls Excel.
 */
import type { PresentParts } from '../plan/marks/flags/present-parts';
import type { Restoration } from '../plan/change/restoration';
import type { ChangeSet } from '../plan/change/change-set';
import type { Restored, RestoreOptions, WriteOptions, Written } from '../plan/change/written';
import type { Outcome } from '../plan/outcome';
import type { Area, CellRef, SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/read/sheet/workbook-change';

export type { Restored, RestoreOptions, WorkbookChange, WriteOptions, Written };

export interface ReadRequest {
  /** One sheet by name; omit for every visible sheet. */
  readonly sheet?: string;
  /** Merged areas by sheet name that are known and need not be asked for. */
  readonly knownMerges?: ReadonlyMap<string, readonly Area[]>;
  /** Called with the share of cells read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The parts of the workbook that proposing a change needs. */
export interface WorkbookReading {
  readonly snapshots: readonly SheetSnapshot[];
  readonly parts: PresentParts;
}

export interface Host {
  readonly readSnapshots: (request: ReadRequest) => Promise<Outcome<readonly SheetSnapshot[]>>;
  /** As `readSnapshots`, with the workbook's defined names and the sheets' conditional formats. */
  readonly readWorkbook: (request: ReadRequest) => Promise<Outcome<WorkbookReading>>;
  /** Rows of one sheet as they are now: `rowCount` whole rows of its used range, starting at `rowIndex`. */
  readonly readRows: (
    sheet: string,
    rowIndex: number,
    rowCount: number,
    /** As it was last read: an edit of cells changes neither its merges nor its date system. */
    known: Pick<SheetSnapshot, 'merges' | 'dateSystem' | 'origin' | 'columnCount'>,
  ) => Promise<Outcome<SheetSnapshot>>;
  /** Brings the cell into view and selects it. */
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  /** The selected cell, or the first cell of the selection. */
  readonly selected: () => Promise<Outcome<CellRef>>;
  /** Whether there is a sheet of this name, hidden or not. */
  readonly hasSheet: (name: string) => Promise<Outcome<boolean>>;
  /** Reports changes that the add-in did not make itself, until the returned function is called. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<Outcome<() => Promise<void>>>;
  /** Checks first, and writes nothing if there is any obstacle. */
  readonly write: (changes: ChangeSet, options?: WriteOptions) => Promise<Outcome<Written>>;
  /** What a write of this would replace; writes nothing. */
  readonly keep: (touched: ChangeSet) => Promise<Outcome<Restoration>>;
  /** Undoes a change. With `stop`, an edited cell returns `changed-since-read` and nothing is written. */
  readonly restore: (undo: Restoration, options: RestoreOptions) => Promise<Outcome<Restored>>;
  /** Opens a workbook (an .xlsx in base64) in a new window; the open workbook is not affected. */
  readonly openSample: (base64: string) => Promise<Outcome<void>>;
  /** Whether this Excel supports a requirement set, such as `1.14`. */
  readonly hasApi: (version: string) => boolean;
}
