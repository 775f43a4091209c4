/**
 * The interface of a part: one kind of thing that can be written on a sheet. It defines the part's shape as data, and
 * how it is applied to a snapshot, kept for an undo and described to the user. The file of the same name in
 * `excel/change/parts` writes it in Excel.
 */
import type * as z from 'zod';
import type { Steps } from '../../steps';
import type { PreviewItem } from '../preview/preview';
import type { SheetState } from './sheet-state';

export interface SheetHead {
  readonly name: string;
  /**
   * `create` adds the sheet at the end if it does not exist; `remove` deletes it, and the change may do nothing else to
   * it.
   */
  readonly when: 'exists' | 'create' | 'remove';
}

/** The groups of a preview that describe parts. */
export type PartGroup = 'sheets' | 'rows' | 'tables' | 'filters' | 'drop-downs' | 'colour-rules' | 'names';

/** The type of a part that keeps nothing of its own. */
export type Nothing = Readonly<Record<never, never>>;

/**
 * `Planned` holds the part's keys in a `SheetChange` and `Kept` its keys in a `KeptSheet`. The journals of workbooks
 * store the latter, so its names must never change. `Beside` is what the part reads of other parts of the same
 * change.
 */
export interface ChangePart<Planned extends object, Kept extends object = Nothing, Beside = unknown> {
  readonly id: string;
  /** The value that changes nothing. */
  readonly none: Planned;
  /** Merges two changes to one sheet. By default lists are concatenated, and of anything else the later one wins. */
  readonly together?: (a: Planned, b: Planned) => Planned;
  readonly tell?: {
    readonly group: PartGroup;
    readonly words: (change: SheetHead & Planned & Beside) => readonly PreviewItem[];
  };
  /** The value for nothing kept. */
  readonly nothingKept: Kept;
  /** A schema for each kept key, as parsed by `JSON.parse`. */
  readonly schema: { readonly [Key in keyof Kept]: z.ZodType<Kept[Key]> };
  /** Only for parts that a snapshot, its names or its colour rules can show. */
  readonly onSnapshot?: {
    readonly apply: (sheet: SheetState, change: SheetHead & Planned & Beside) => SheetState;
    /** The same in steps, for a part that takes long. */
    readonly applyInSteps?: (sheet: SheetState, change: SheetHead & Planned & Beside) => Steps<SheetState>;
    /** What the change would replace in `sheet`: the part's own keys, and those of the parts that restore its cells. */
    readonly keep: (sheet: SheetState, change: SheetHead & Planned & Beside) => object;
    /** Restores what was kept, except for cells that no longer hold what the change left. */
    readonly invert: (sheet: SheetState, kept: Kept) => SheetState;
  };
}
