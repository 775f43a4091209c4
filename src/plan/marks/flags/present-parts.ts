/** What proposing flags, columns and removals must know of a workbook besides the cells of its sheets. */
import type { SheetFilter } from '../../read/sheet/sheet-filter';
import type { Area } from '../../read/sheet/sheet-snapshot';

export interface PresentColourRule {
  readonly area: Area;
  readonly word: string;
}

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
  /** Filters of the sheets and of their tables, with or without criteria. */
  readonly filters?: readonly (SheetFilter & { readonly sheet: string })[];
}
