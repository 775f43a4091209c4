/** Why a plan's columns cannot be placed, for the preview to explain and the user to put right. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';

export interface NoRoom {
  /**
   * `sheet-full`: too close to Excel's last column. `table-blocked`: the plan's table cannot be extended, because
   * something is beside it. `edge-blocked`: columns of the plan's own must adjoin it, and something is in their place.
   * `row-blocked`: one row of the plan gets no flags, because its cells in the flag columns hold something else.
   * `words-too-long`: the add-in's columns must be recreated, and somebody typed a text there that is too long for a
   * note.
   */
  readonly code: 'sheet-full' | 'table-blocked' | 'edge-blocked' | 'row-blocked' | 'words-too-long';
  /** The plan's last header cell; for `row-blocked` and `words-too-long`, the cell in question. */
  readonly cell: CellRef;
  /** The first cell that is in the way, if it is a cell. */
  readonly by?: CellRef;
}
