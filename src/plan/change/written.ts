/** The options and results of writing a change: the data types of the port. */
import type { CellRef } from '../read/sheet/sheet-snapshot';
import type { Restoration } from './restoration';
import type { SheetChange } from './change-set';

/** The journal's sheets, by when they are written. */
export interface JournalSheets {
  /** Before everything else of the change. */
  readonly first: readonly SheetChange[];
  /** Between the cells and the formats; left out of a change that has no formats. */
  readonly written?: readonly SheetChange[];
  /** Once all of it is made. */
  readonly last: readonly SheetChange[];
}

export interface WriteOptions {
  /**
   * A pure function, called twice: first with an empty restoration, to learn what it touches before the check, then
   * with the real one. It must name the same sheets and tables both times.
   */
  readonly journal?: (undo: Restoration) => JournalSheets;
}

export interface Written {
  readonly undo: Restoration;
  /** Addresses of cells that read back differently from what was written: `Plan!B3`. */
  readonly differs: readonly string[];
}

export interface RestoreOptions {
  /** What to do about cells edited since the change. */
  readonly changed: 'stop' | 'leave';
  readonly journal?: JournalSheets;
}

export interface Restored {
  /** Cells edited since, which are left alone. */
  readonly left: readonly CellRef[];
}
