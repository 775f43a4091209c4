/**
 * A sheet as the parts of a change meet it without a host: its snapshot, and the two things that a snapshot does not hold
 * and a change can be inverted in all the same. Formats, widths, links, charts and the page are known to Excel alone.
 */
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';

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

export interface SheetState {
  readonly snapshot: SheetSnapshot;
  /** Of the whole workbook. */
  readonly names: readonly PlannedName[];
  /** Of this sheet. */
  readonly rules: readonly PlannedColourRule[];
}
