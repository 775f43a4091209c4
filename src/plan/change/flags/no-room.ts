/** Why a plan's columns cannot be placed, for the preview to say and the person to mend. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';

export interface NoRoom {
  /**
   * `sheet-full`: too close to Excel's last column. `table-blocked`: a table cannot grow over what stands beside it.
   * `edge-blocked`: a column of the plan's own must be beside it, and something is.
   * `row-blocked`: one row of the plan stays without flags, since something of the board's stands in the flags' columns.
   * `words-too-long`: the add-in's columns must be put anew, and somebody typed there more than a note holds.
   */
  readonly code: 'sheet-full' | 'table-blocked' | 'edge-blocked' | 'row-blocked' | 'words-too-long';
  /** The plan's last header cell; of a row and of words, the cell in the way. */
  readonly cell: CellRef;
  /** The first cell that is in the way, where one is. */
  readonly by?: CellRef;
}
