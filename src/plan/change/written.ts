/** The options and results of writing a change: the data types of the port. */
import type { CellRef } from '../read/sheet/sheet-snapshot';
import type { Steps } from '../steps';
import type { Restoration } from './restoration';
import type { SheetChange } from './change-set';

/** The journal's sheets, by when they are written. */
export interface JournalSheets {
  /** Before everything else of the change. */
  readonly first: readonly SheetChange[];
  /** Between the cells and the formats; not written if the change has no formats. */
  readonly written?: readonly SheetChange[];
  /** After everything else. */
  readonly last: readonly SheetChange[];
}

export interface WriteOptions {
  /** Called after each exchange and between the pieces of long work, so that the page can draw. */
  readonly breathe?: () => Promise<void>;
  /**
   * A pure function, called twice: first with an empty restoration, to learn what it touches before the check, then
   * with the real one, in steps. It must name the same sheets and tables both times.
   */
  readonly journal?: (undo: Restoration) => Steps<JournalSheets>;
}

/** Something that Excel did not format; `what` is the id of a part of the change, or one setting of its page. */
export interface Unformatted {
  readonly sheet: string;
  readonly what: string;
}

export interface Written {
  readonly undo: Restoration;
  /** All cells are written, but these formats are not: the journal says so, and the change can be finished. */
  readonly unformatted: readonly Unformatted[];
  /** Whether the journal says that the change is done. */
  readonly finished: boolean;
  /** Addresses of cells that read back differently from what was written: `Plan!B3`. */
  readonly differs: readonly string[];
}

export interface RestoreOptions {
  /** As in `WriteOptions`. */
  readonly breathe?: () => Promise<void>;
  /** What to do about cells edited since the change. */
  readonly changed: 'stop' | 'leave';
  /** Reports any obstacle and writes nothing. */
  readonly checkOnly?: boolean;
  readonly journal?: JournalSheets;
}

export interface Restored {
  /** Cells edited since, which are left alone. */
  readonly left: readonly CellRef[];
  /** Formats that Excel refused to restore. */
  readonly unformatted: readonly Unformatted[];
}
