/**
 * Rows whose rating in the workbook says "Check again": a plan with such rows cannot be called validated (POLICY.md,
 * Rating), whatever the board's own rules are and whatever reason is given.
 */
import { CHECK_AGAIN } from '../../judge/rating/rating-cells';
import { isLive } from '../../judge/report/live-plans';
import type { WorkbookReport } from '../../judge/report/plan-report';
import { assignFlags } from '../../marks/flags/assign-flags';
import type { BoardSheet } from '../../marks/flags/board-sheet';
import type { FlagSet } from '../../marks/flags/flag-set';
import type { CellRef, SheetSnapshot } from '../../read/sheet/sheet-snapshot';
import type { GateFailure } from './judge-gate';

const TITLE = 'No rating says “Check again”';

/** One failure per plan; `boards` are the sheets as they were judged, by name. */
export function rowsToCheck(
  { plans }: WorkbookReport,
  snapshots: readonly SheetSnapshot[],
  boards: ReadonlyMap<string, BoardSheet>,
): readonly GateFailure[] {
  return snapshots.flatMap((snapshot) => {
    const own = plans.filter((plan) => plan.sheet === snapshot.name && isLive(plan));
    const { flags } = boards.get(snapshot.name) ?? {};
    return own.length === 0 || !flags ? [] : failuresOn(snapshot, own, flags);
  });
}

function failuresOn(
  snapshot: SheetSnapshot,
  plans: WorkbookReport['plans'],
  flags: readonly FlagSet[],
): readonly GateFailure[] {
  const { setOf } = assignFlags(plans, flags);
  return [...setOf].flatMap(([plan, { rows, columnOf }]): readonly GateFailure[] => {
    const column = columnOf.get('rag');
    if (column === undefined) return [];
    const cells = rows.flatMap((rowIndex): readonly CellRef[] => {
      const value =
        snapshot.values[rowIndex - snapshot.origin.rowIndex]?.[column - snapshot.origin.columnIndex];
      return value === CHECK_AGAIN ? [{ sheet: plan.sheet, rowIndex, columnIndex: column }] : [];
    });
    if (cells.length === 0) return [];
    const count = cells.length === 1 ? 'One row says' : `${cells.length} rows say`;
    return [
      {
        key: `rows-to-check|${plan.sheet}|${plan.table.region.headerRow}|${plan.table.region.firstColumn}`,
        rule: 'rows-to-check',
        title: TITLE,
        sheet: plan.sheet,
        cells,
        words: `${count} “Check again” in the column RAG: changed since the plan was flagged. Flag this plan again first; this cannot be accepted with a reason.`,
        overridden: null,
      },
    ];
  });
}
