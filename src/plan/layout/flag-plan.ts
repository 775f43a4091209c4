/** What the layout of flags and columns must know of a workbook besides its cells, and why there may be no room for them. */
import type { Area, CellRef } from '../sheet/sheet-snapshot';
import type { PresentColourRule } from './planned-parts';

/** What the workbook has besides cells, as far as it was read. */
export interface PresentParts {
  /** Names of all its sheets, the hidden ones too that were not read. */
  readonly sheets?: readonly string[];
  /** Of the whole workbook; a name that is no single range has no `sheet` and `area`. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly area: Area | null;
  }[];
  /** Those that colour cells by one word. */
  readonly rules: readonly (PresentColourRule & { readonly sheet: string })[];
}

/** Why the columns of a plan cannot be placed; `cell` is the plan's last header cell. */
export interface NoRoom {
  /**
   * `sheet-full`: too close to Excel's last column. `table-blocked`: a table cannot grow over what stands beside it.
   * `edge-blocked`: a column of the plan's own must be beside it, and something is. `flags-beside`: the add-in's are.
   */
  readonly code: 'sheet-full' | 'table-blocked' | 'edge-blocked' | 'flags-beside';
  readonly cell: CellRef;
}
