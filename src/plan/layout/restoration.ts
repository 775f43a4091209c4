/**
 * What gives back exactly what a change took away, as data: gathered by the writer before it writes, kept in the journal
 * of "Plan setup" as JSON, written by the same writer. Cells that were edited since are known by what the change had left.
 */
import type { Area } from '../sheet/sheet-snapshot';
import type { PlannedCell, PlannedName, PlannedTableGrowth } from './planned-parts';

/** A cell's look as Excel tells it; `null` for a part that was not read. `plain`: as a cell that nobody touched. */
export interface KeptLook {
  readonly area: Area;
  /** The properties that the writer sets, by its own keys; the writer alone reads them. */
  readonly look: 'plain' | Readonly<Record<string, string | number | boolean | null>>;
}

export interface KeptSheet {
  readonly name: string;
  /** `remove`: the change made the sheet. Then nothing else is kept of it. */
  readonly when: 'exists' | 'remove';
  /** What each cell held, with `before` or `beforeFormula` as the change left it. */
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly KeptLook[];
  readonly grow: readonly PlannedTableGrowth[];
  /** Tables that the change made; their cells stay. */
  readonly madeTables: readonly string[];
  /** Names that the change made, and those that it moved, as they were. */
  readonly madeNames: readonly string[];
  readonly names: readonly PlannedName[];
  /** Colour rules that the change made. */
  readonly madeRules: readonly { readonly area: Area; readonly word: string }[];
  /** Data validation as Excel tells it, by area; `null` for none. */
  readonly validations: readonly { readonly area: Area; readonly rule: unknown }[];
  /** Widths in points. */
  readonly columns: readonly {
    readonly columnIndex: number;
    readonly width: number;
    readonly hidden: boolean;
  }[];
  /** Charts that the change made, by name. */
  readonly madeCharts: readonly string[];
}

export interface Restoration {
  readonly sheets: readonly KeptSheet[];
}
