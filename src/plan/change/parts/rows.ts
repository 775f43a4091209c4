/** Row heights: not every program that opens a file makes rows taller to fit their text. */
import '../../schemas-without-eval';
import * as z from 'zod';
import type { ChangePart } from './part';
import { rowCount, rowIndex } from './schemas';

/** A run of rows with the same height. */
export interface RowFormat {
  readonly rowIndex: number;
  readonly rowCount: number;
  /** In points; `standard` is the sheet's default. */
  readonly height: number | 'standard';
}

export interface RowChanges {
  readonly rows: readonly RowFormat[];
}

export interface RowsKept {
  /** Heights in points; `standard` if a row had the sheet's default. */
  readonly rows: readonly RowFormat[];
}

const height = z.union([z.number(), z.literal('standard')]);

export const rowsPart: ChangePart<RowChanges, RowsKept> = {
  id: 'rows',
  none: { rows: [] },
  nothingKept: { rows: [] },
  // Absent from journals written before rows had heights.
  schema: { rows: z.array(z.object({ rowIndex, rowCount, height })).default([]) },
};
