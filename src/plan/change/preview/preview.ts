/** What a change would do, as shown to the user before anything is written: by kind, then cell by cell. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';

export interface PreviewItem {
  /** The cell to show; `null` if there is none, as for a name or a sheet yet to be created. */
  readonly cell: CellRef | null;
  /** One line. */
  readonly words: string;
  /** As shown to the user, `''` for a blank; `null` if the item is not about a cell's content. */
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
  /** The number of cells written by the board that would hold something else afterwards. */
  readonly ownCells: number;
}
