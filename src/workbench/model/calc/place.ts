/** Cells that a formula names, and the sheet they are on. */
import type { Area } from '../area';
import type { Sheet } from '../workbook';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
