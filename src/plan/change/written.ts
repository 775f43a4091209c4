/** What is asked of the writer besides the plan itself, and what it says of its work: the part of the port that is data. */
import type { CellRef } from '../read/sheet/sheet-snapshot';
import type { Restoration } from './restoration';
import type { SheetChange } from './change-set';

/** Written before everything else of a change, and after it. */
export interface JournalSheets {
  readonly first: readonly SheetChange[];
  readonly last: readonly SheetChange[];
}

export interface WriteOptions {
  /**
   * Pure; called twice: with an empty restoration to learn what it touches, before anything is looked at, and with the
   * real one. Both times it names the same sheets and tables.
   */
  readonly journal?: (undo: Restoration) => JournalSheets;
}

export interface Written {
  readonly undo: Restoration;
  /** Addresses of cells that read back otherwise than they were written: `Plan!B3`. */
  readonly differs: readonly string[];
}

export interface RestoreOptions {
  /** What to do about cells that were edited since the change. */
  readonly changed: 'stop' | 'leave';
  readonly journal?: JournalSheets;
}

export interface Restored {
  /** Cells that were edited since, and are left as they are. */
  readonly left: readonly CellRef[];
}
