/** A change that someone made in the workbook, as the watch tells of it and the live re-check takes it. */
import type { Area } from './sheet-snapshot';

export interface WorkbookChange {
  readonly sheet: string;
  /** `edit`: cells of `area` have other contents. `structure`: rows or columns moved, or the sheet came or went. */
  readonly kind: 'edit' | 'structure';
  /** `null` where it is not known. */
  readonly area: Area | null;
  readonly by: 'this person' | 'co-author';
}
