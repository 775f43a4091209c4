/**
 * Defined names for the columns added to a plan, header included, so that they can be found wherever they are moved.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import { freeAddedNames } from '../../marks/flags/added-names';
import { flagRows } from '../../marks/flags/flag-rows';
import type { NameChange } from '../parts/sheet-state';

/** `names` are those that the workbook has or is about to have. */
export function namedColumns(
  { sheet, table }: PlanReport,
  count: number,
  names: readonly { readonly name: string }[],
): readonly NameChange[] {
  const { headerRow, lastRow } = flagRows(table);
  return freeAddedNames(names, count).map((name, at) => ({
    name,
    sheet,
    area: {
      rowIndex: headerRow,
      rowCount: lastRow - headerRow + 1,
      columnIndex: table.region.lastColumn + 1 + at,
      columnCount: 1,
    },
  }));
}
