/** A change that someone made in the workbook, as reported by the watch and used by the live re-check. */
import type { LinesMoved } from './moved-merges';
import type { Area } from './sheet-snapshot';

export interface WorkbookChange {
  readonly sheet: string;
  /**
   * `edit`: the contents of cells in `area` changed. `structure`: rows or columns moved, or the sheet was added or
   * removed.
   */
  readonly kind: 'edit' | 'structure';
  /** `null` if unknown. */
  readonly area: Area | null;
  /** Set if whole rows or columns were inserted or deleted, and nothing else moved. */
  readonly moved?: LinesMoved;
  readonly by: 'this person' | 'co-author';
}
