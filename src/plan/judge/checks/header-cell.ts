/** The cell at which a finding about a plan's columns is reported. */
import type { RecognisedPlan } from '../../read/recognise/recognise-plans';
import type { CellRef } from '../../read/sheet/sheet-snapshot';

/** The header cell of a column, or the plan's first header cell if none is given. */
export function headerCell(
  { table }: RecognisedPlan,
  columnIndex: number = table.region.firstColumn,
): CellRef {
  return { sheet: table.sheet, rowIndex: table.region.headerRow, columnIndex };
}
