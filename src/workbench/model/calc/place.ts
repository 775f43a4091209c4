/** The cells that a formula refers to, and their sheet. */
import type { Area } from '../area';
import type { Sheet } from '../workbook';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
  /**
   * Written by its corners (`A1:XFD9`), so that the engine reads all of it: of whole rows and columns (`1:9`) it reads
   * what is used.
   */
  readonly byCorners?: boolean;
}
