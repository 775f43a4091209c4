/** The cells that a formula refers to, and their sheet. */
import type { Area } from '../area';
import type { Sheet } from '../workbook';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
