/** A change that someone made in the workbook, as reported by the watch and used by the live re-check. */
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
  readonly by: 'this person' | 'co-author';
}
