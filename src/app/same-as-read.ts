/**
 * Whether the plans that a change was planned for are as they were read: a person may look at a proposal for a while, and a
 * row that somebody puts in meanwhile would have every flag in the wrong row. Reads the plans' rows again, nothing else.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { PlanReport } from '../plan/judge/report/plan-report';
import { a1 } from '../plan/read/sheet/a1';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { sheetOf } from './compose-change';
import type { Host } from './host';
import type { Proposal } from './proposal';
import { withTimeLimit } from './with-time-limit';

/** Milliseconds that Excel may be silent over some rows. */
const PATIENCE = 20_000;
/** Rows asked for at a time: far less than one exchange may carry. */
const ROWS = 500;

/** `changed-since-read` with the cells that differ, where any do. */
export async function sameAsRead(
  host: Pick<Host, 'readRows'>,
  { plan, checked: { review } }: Pick<Proposal, 'plan' | 'checked'>,
): Promise<Outcome<void>> {
  const touched = new Set(plan.sheets.filter(({ when }) => when === 'exists').map(({ name }) => name));
  for (const report of review.report.plans) {
    const snapshot = sheetOf(report, review.snapshots);
    if (!touched.has(report.sheet) || !snapshot) continue;
    const { headerRow, endRow } = report.table.region;
    for (let first = headerRow; first < endRow; first += ROWS) {
      const count = Math.min(ROWS, endRow - first);
      const read = await withTimeLimit(() => host.readRows(report.sheet, first, count), {
        patience: PATIENCE,
      });
      if (!read.ok) return read;
      const cells = differences(report, snapshot, read.value, first, count);
      if (cells.length > 0) return obstacle({ code: 'changed-since-read', sheet: report.sheet, cells });
    }
  }
  return success(undefined);
}

/** Addresses of the plan's own cells; those of formulas go by the formula, for their values change by themselves. */
function differences(
  { table: { region } }: PlanReport,
  before: SheetSnapshot,
  now: SheetSnapshot,
  first: number,
  count: number,
): readonly string[] {
  const cells: string[] = [];
  for (let row = first; row < first + count; row += 1)
    for (let column = region.firstColumn; column <= region.lastColumn; column += 1)
      if (entryAt(before, row, column) !== entryAt(now, row, column)) cells.push(a1(row, column));
  return cells;
}

function entryAt({ origin, values, formulas }: SheetSnapshot, row: number, column: number) {
  const [r, c] = [row - origin.rowIndex, column - origin.columnIndex];
  return formulas[r]?.[c] || (values[r]?.[c] ?? '');
}
