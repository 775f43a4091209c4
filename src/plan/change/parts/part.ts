/**
 * What a part of a change is: one kind of thing that can be written on a sheet, as one object. It says how it is planned,
 * what it does to a sheet, what must be kept so that it can be taken back, and how a person is told of it. How Excel is
 * made to do the same stands in the file of the same name in `excel/change/parts`.
 */
import type * as z from 'zod';
import type { PreviewItem } from '../preview/preview';
import type { SheetState } from './sheet-state';

export interface SheetHead {
  readonly name: string;
  /** `create` makes the sheet at the end where there is none; `remove` deletes it, and nothing else may be planned. */
  readonly when: 'exists' | 'create' | 'remove';
}

/** Groups of a preview that tell of parts. */
export type PartGroup = 'sheets' | 'tables' | 'drop-downs' | 'colour-rules' | 'names';

/** Of a part that keeps nothing of its own. */
export type Nothing = Readonly<Record<never, never>>;

/**
 * `Planned` are its keys in a `SheetChange`, `Kept` those in a `KeptSheet`: the journals of workbooks hold the latter, so
 * that their names never change. `Beside` is what it reads of other parts of the same change.
 */
export interface ChangePart<Planned extends object, Kept extends object = Nothing, Beside = unknown> {
  readonly id: string;
  /** Nothing of it is planned. */
  readonly none: Planned;
  /** Two changes of one sheet in one; by default lists follow each other, and of anything else the later counts. */
  readonly together?: (a: Planned, b: Planned) => Planned;
  readonly tell?: {
    readonly group: PartGroup;
    readonly words: (change: SheetHead & Planned & Beside) => readonly PreviewItem[];
  };
  /** Nothing of it is kept. */
  readonly nothingKept: Kept;
  /** Of each key that is kept, as `JSON.parse` gives it. */
  readonly schema: { readonly [Key in keyof Kept]: z.ZodType<Kept[Key]> };
  /** Only of parts that a snapshot, or a name or a colour rule, shows. */
  readonly onSnapshot?: {
    readonly apply: (sheet: SheetState, change: SheetHead & Planned & Beside) => SheetState;
    /** What stands in `sheet` before the change: keys of its own, and those of parts that give its cells back. */
    readonly keep: (sheet: SheetState, change: SheetHead & Planned & Beside) => object;
    /** Takes back what was kept, but for cells that hold something else by now than the change left. */
    readonly invert: (sheet: SheetState, kept: Kept) => SheetState;
  };
}
