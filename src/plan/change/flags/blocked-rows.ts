/**
 * Finds rows of a plan that cannot be flagged: rows added below the add-in's columns where those cells already hold
 * something else. They are left alone, and the preview names them as rows without flags.
 */
import type { PlanReport } from '../../judge/report/plan-report';
import type { FlagColumnId } from '../../marks/flags/flag-columns';
import { flagRows } from '../../marks/flags/flag-rows';
import type { FlagSet } from '../../marks/flags/flag-set';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import { snapshotCell } from '../snapshot-cell';

/** The first cell in the way, by row index. */
export function blockedRows(
  snapshot: SheetSnapshot,
  plan: PlanReport,
  { headerRow, rows }: FlagSet,
  columnOf: ReadonlyMap<FlagColumnId, number>,
): ReadonlyMap<number, CellRef> {
  const last = rows.at(-1) ?? headerRow;
  const blocked = new Map<number, CellRef>();
  const rowsOfPlan = flagRows(plan.table);
  for (let rowIndex = rowsOfPlan.headerRow + 1; rowIndex <= rowsOfPlan.lastRow; rowIndex += 1) {
    if (rowIndex > headerRow && rowIndex <= last) continue;
    const filled = [...columnOf.values()]
      .sort((a, b) => a - b)
      .find((columnIndex) => {
        const { kind, formula } = snapshotCell(snapshot, { rowIndex, columnIndex });
        return kind !== 'blank' || formula !== '';
      });
    if (filled !== undefined) blocked.set(rowIndex, { sheet: plan.sheet, rowIndex, columnIndex: filled });
  }
  return blocked;
}
