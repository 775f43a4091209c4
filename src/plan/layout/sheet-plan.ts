/**
 * What is to be written to a workbook, as data: made by `plan/layout`, written by `excel/write-sheet-plan` in one batch.
 * A change that is data can be shown before it is made, compared with what is there, and taken back.
 */
import type { Area } from '../sheet/sheet-snapshot';

/** A blank cell is `''`; a text that starts with `=` is written as text, never as a formula. */
export type PlannedValue = string | number | boolean;

export interface PlannedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Exactly one of the two. */
  readonly value?: PlannedValue;
  /** With its `=`, in English, A1 style. */
  readonly formula?: string;
  /** What the cell held when the change was planned: where it holds something else by now, nothing is written. */
  readonly before?: PlannedValue;
  /** Written before the value, so that a date stays a serial number with its own look. */
  readonly numberFormat?: string;
}

/** An ordinary Excel table over cells that the plan writes. */
export interface PlannedTable {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** A drop-down list that lets other words through with a warning. */
export interface PlannedList {
  readonly area: Area;
  readonly options: readonly string[];
}

export interface PlannedFormat {
  readonly area: Area;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly colour?: string;
  readonly fontSize?: number;
}

export interface PlannedSheet {
  readonly name: string;
  /** `create` makes the sheet at the end where there is none. */
  readonly when: 'exists' | 'create';
  /** Tables are made anew: rows that they had and that are not planned are cleared first. */
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  readonly lists: readonly PlannedList[];
  readonly formats: readonly PlannedFormat[];
  /** Width in characters by column index. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly tabColour?: string;
}

export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
}
