/** What the use cases need of Excel, stated here and handed over by the entry files: `app` itself never calls Excel. */
import type { SheetPlan } from '../plan/layout/sheet-plan';
import type { Outcome } from '../plan/outcome';
import type { CellRef, SheetSnapshot } from '../plan/sheet/sheet-snapshot';
import type { WorkbookChange } from '../plan/sheet/workbook-change';

export type { WorkbookChange };

export interface ReadRequest {
  /** One sheet by name; every visible sheet where left out. */
  readonly sheet?: string;
  /** Share of the cells read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface Host {
  readonly readSnapshots: (request: ReadRequest) => Promise<Outcome<readonly SheetSnapshot[]>>;
  /** Rows of one sheet as they are now, whole rows of its used range: `rowCount` of them from `rowIndex` on. */
  readonly readRows: (sheet: string, rowIndex: number, rowCount: number) => Promise<Outcome<SheetSnapshot>>;
  /** Brings the cell into view and selects it. */
  readonly select: (cell: CellRef) => Promise<Outcome<void>>;
  /** Tells of changes that the add-in did not make itself, until the function that it gives is called. */
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<Outcome<() => Promise<void>>>;
  readonly write: (plan: SheetPlan) => Promise<Outcome<void>>;
  /** Opens a workbook (an .xlsx in base64) in a window of its own; the one that is open stays as it is. */
  readonly openSample: (base64: string) => Promise<Outcome<void>>;
  /** Whether this Excel has a requirement set, such as `1.14`. */
  readonly hasApi: (version: string) => boolean;
}
