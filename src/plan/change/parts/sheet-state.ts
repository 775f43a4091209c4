/**
 * A sheet as the parts of a change see it without a host: its snapshot, plus the names, colour rules and filters, which
 * a snapshot lacks but which can also be undone. Formats, widths, links, charts and the page exist in Excel alone.
 */
import type { SheetFilter } from '../../read/sheet/sheet-filter';
import type { Area, SheetSnapshot } from '../../read/sheet/sheet-snapshot';

/** A defined name for a range, such as `Plan_RAG`. */
export interface NameChange {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Colours the cells of `area` that hold exactly this word; the word stays, so that meaning never depends on colour
 * alone.
 */
export interface ColourRuleChange {
  readonly area: Area;
  readonly word: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly colour: string;
}

export interface SheetState {
  readonly snapshot: SheetSnapshot;
  /** Of the whole workbook. */
  readonly names: readonly NameChange[];
  /** Of this sheet. */
  readonly rules: readonly ColourRuleChange[];
  /** Of this sheet and its tables. */
  readonly filters: readonly SheetFilter[];
}
