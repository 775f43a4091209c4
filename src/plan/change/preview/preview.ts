/** What a change would do, as a person reads it before anything is written: by kind, then cell by cell. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';

export interface PreviewItem {
  /** Where to look; `null` for what has no cell, such as a name or a sheet that is to be made. */
  readonly cell: CellRef | null;
  /** One line. */
  readonly words: string;
  /** As the person reads them, `''` for a blank; `null` where the item is no cell's content. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface PreviewedGroup {
  /** The same for the same kind of change. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly PreviewItem[];
}

export interface Preview {
  readonly groups: readonly PreviewedGroup[];
  /** How many cells that the board wrote would hold something else afterwards. */
  readonly ownCells: number;
}
