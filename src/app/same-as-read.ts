/**
 * Checks that the plans a change was proposed for are still as they were read: the user may study a proposal for a
 * while, and one inserted row would shift every flag. Reads only the plans' rows.
 */
import { obstacle, success, type Outcome } from '../plan/outcome';
import type { PlanReport } from '../plan/judge/report/plan-report';
import { a1 } from '../plan/read/sheet/a1';
import type { SheetSnapshot } from '../plan/read/sheet/sheet-snapshot';
import { sheetOf } from './compose-change';
import type { Host } from './host';
import type { Proposal } from './proposal';
import { withTimeLimit } from './with-time-limit';

/** Milliseconds of silence allowed from Excel for one batch of rows. */
const PATIENCE = 20_000;
/** Rows per request, far below the limit of one exchange. */
const ROWS = 500;

/** `changed-since-read` with the cells that differ, if any do. */
export async function sameAsRead(
  host: Pick<Host, 'readRows'>,
  { changes, checked: { review } }: Pick<Proposal, 'changes' | 'checked'>,
): Promise<Outcome<void>> {
  const touched = new Set(changes.sheets.filter(({ when }) => when === 'exists').map(({ name }) => name));
  for (const report of review.report.plans) {
    const snapshot = sheetOf(report, review.snapshots);
    if (!touched.has(report.sheet) || !snapshot) continue;
    const { headerRow, endRow } = report.table.region;
    for (let first = headerRow; first < endRow; first += ROWS) {
      const count = Math.min(ROWS, endRow - first);
      const read = await withTimeLimit(() => host.readRows(report.sheet, first, count, snapshot), {
        patience: PATIENCE,
      });
      if (!read.ok) return read;
      const cells = differences(report, snapshot, read.value, first, count);
      if (cells.length > 0) return obstacle({ code: 'changed-since-read', sheet: report.sheet, cells });
    }
  }
  return success(undefined);
}

/**
 * Addresses of the plan's own cells that differ. Formula cells are compared by formula, since their values change by
 * themselves.
 */
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
