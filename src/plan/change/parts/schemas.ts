/** The schemas that parts share: places on a sheet, within Excel's limits. */
import * as z from 'zod';
import '../../schemas-without-eval';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export const rowIndex = z.int().min(0).lt(ROWS);
export const rowCount = z.int().min(1).max(ROWS);
export const columnIndex = z.int().min(0).lt(COLUMNS);
export const area = z.object({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount: z.int().min(1).max(COLUMNS),
});
