/** What proposing flags, columns and removals needs to know about a workbook besides the cells of its sheets. */
import type { SheetFilter } from '../../read/sheet/sheet-filter';
import type { Area } from '../../read/sheet/sheet-snapshot';

export interface PresentColourRule {
  readonly area: Area;
  readonly word: string;
}

/** The workbook's parts besides cells, as far as they were read. */
export interface PresentParts {
  /** Names of all its sheets, including hidden ones that were not read. */
  readonly sheets?: readonly string[];
  /** Defined names of the whole workbook; `sheet` and `area` are `null` unless the name is a single range. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly area: Area | null;
  }[];
  /** Conditional formats that colour cells by a single word. */
  readonly rules: readonly (PresentColourRule & { readonly sheet: string })[];
  /** Filters of the sheets and of their tables, with or without criteria. */
  readonly filters?: readonly (SheetFilter & { readonly sheet: string })[];
}
