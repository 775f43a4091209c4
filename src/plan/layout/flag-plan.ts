/**
 * What is to be written beside the plans of a sheet, as data, where that is more than cells: looks copied from the board's
 * own cells, colour rules, names, notes, a table made wider. The writer takes each part as it stands and decides nothing.
 */
import type { Area, CellRef } from '../sheet/sheet-snapshot';
import type { PlannedCell } from './sheet-plan';

/** A name of the workbook for a range: `Plan_RAG`. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Colours the cells of `area` that say exactly this word; the word stays, so colour never stands alone. */
export interface PlannedColourRule {
  readonly area: Area;
  readonly word: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly colour: string;
}

/** Gives `area` the look of one of the board's own cells. */
export interface PlannedLook {
  readonly area: Area;
  readonly like: CellRef;
  /** `header`: font, fill, borders, alignment, wrap. `body`: font, borders, vertical alignment; never its fill. */
  readonly as: 'header' | 'body';
}

/** Words shown at a cell: a note, or where Excel is too old for notes, an input message of its data validation. */
export interface PlannedNote {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** A table of the board's made wider; no cell of it is cleared or moved. */
export interface PlannedTableGrowth {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
}

export interface ColumnLook {
  readonly columnIndex: number;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
}

/** Everything to write on one sheet; all lists are empty where nothing needs to change. */
export interface FlagPlan {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  readonly grow: readonly PlannedTableGrowth[];
  readonly names: readonly PlannedName[];
  readonly rules: readonly PlannedColourRule[];
  /** Rules of ours to take away, before `rules` are made. */
  readonly staleRules: readonly PresentColourRule[];
  readonly looks: readonly PlannedLook[];
  readonly wrap: readonly Area[];
  readonly notes: readonly PlannedNote[];
  readonly columns: readonly ColumnLook[];
}

export interface PresentColourRule {
  readonly area: Area;
  readonly word: string;
}

/** What the workbook has besides cells, as far as it was read. */
export interface PresentParts {
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
