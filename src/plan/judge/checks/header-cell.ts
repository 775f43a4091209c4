/** Where a finding about a plan's columns stands. */
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** The header cell of a column, the plan's first one without. */
export function headerCell(
  { table }: RecognisedPlan,
  columnIndex: number = table.region.firstColumn,
): CellRef {
  return { sheet: table.sheet, rowIndex: table.region.headerRow, columnIndex };
}
