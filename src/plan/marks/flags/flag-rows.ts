/** Which rows of a plan can hold flags: from its header to the last of its actions, sections and repeated headers. */
import { largest } from '../../long-lists';
import type { PlanTable } from '../../read/recognise/plan-table';

/** `headerRow` is the last row of the plan's header, `lastRow` the last row that can hold a flag. */
export function flagRows({ region, rows, sections, repeatedHeaderRows, crossReferences }: PlanTable): {
  readonly headerRow: number;
  readonly lastRow: number;
} {
  const headerRow = region.headerRow + region.headerRowCount - 1;
  let lastRow = headerRow;
  for (const { rowIndex, joinedRows } of rows) lastRow = Math.max(lastRow, rowIndex, largest(joinedRows));
  for (const { rowIndex } of [...sections, ...crossReferences]) lastRow = Math.max(lastRow, rowIndex);
  for (const rowIndex of repeatedHeaderRows) lastRow = Math.max(lastRow, rowIndex);
  return { headerRow, lastRow };
}
