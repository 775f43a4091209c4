/** Actions in rows that the workbook hides: they are counted, so exports hold them too, and say so. */
import type { PlanReport } from '../judge/report/plan-report';
import type { SheetSnapshot } from '../read/sheet/sheet-snapshot';

/** Their rows, from 0. */
export function hiddenActions(
  { hiddenRows }: Pick<SheetSnapshot, 'hiddenRows'>,
  plans: readonly Pick<PlanReport, 'table'>[],
): ReadonlySet<number> {
  const hidden = new Set(hiddenRows);
  return new Set(
    plans.flatMap(({ table }) => table.rows.map(({ rowIndex }) => rowIndex)).filter((row) => hidden.has(row)),
  );
}
