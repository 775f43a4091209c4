/** Why a plan's columns cannot be placed, for the preview to say and the person to mend. */
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** Why the columns of a plan cannot be placed; `cell` is the plan's last header cell. */
export interface NoRoom {
  /**
   * `sheet-full`: too close to Excel's last column. `table-blocked`: a table cannot grow over what stands beside it.
   * `edge-blocked`: a column of the plan's own must be beside it, and something is. `flags-beside`: the add-in's are.
   */
  readonly code: 'sheet-full' | 'table-blocked' | 'edge-blocked' | 'flags-beside';
  readonly cell: CellRef;
}
