/** Heights of rows: Excel does not make rows higher by itself wherever a file is opened. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { ChangePart } from './part';
import { rowCount, rowIndex } from './schemas';

/** Rows of one height. */
export interface RowFormat {
  readonly rowIndex: number;
  readonly rowCount: number;
  /** In points; `standard` is the sheet's own. */
  readonly height: number | 'standard';
}

export interface RowsPlanned {
  readonly rows: readonly RowFormat[];
}

export interface RowsKept {
  /** Heights in points; `standard` where a row was as high as the sheet's own. */
  readonly rows: readonly RowFormat[];
}

const height = z.union([z.number(), z.literal('standard')]);

export const rowsPart: ChangePart<RowsPlanned, RowsKept> = {
  id: 'rows',
  none: { rows: [] },
  nothingKept: { rows: [] },
  // Not in journals from before rows had heights.
  schema: { rows: z.array(z.object({ rowIndex, rowCount, height })).default([]) },
};
