/**
 * The summary sheet for a board copy: its layout recreated from the judgement, with the figures that its formulas show.
 * No figure is trusted if a formula is not where it would be laid out now, or if the sheet counts by a different date
 * or different ratings from the judgement.
 */
import type { SummaryToCopy } from '../../plan/export/board-copy/summary-copy';
import { findFlags } from '../../plan/marks/flags/find-flags';
import { flagRows } from '../../plan/marks/flags/flag-rows';
import { proposeFlags } from '../../plan/change/flags/propose-flags';
import type { CellChange } from '../../plan/change/parts/cells';
import { isSummarySheet, staffCells } from '../../plan/marks/summary/find-summary';
import { proposeSummary } from '../../plan/change/summary/propose-summary';
import { AS_OF_ROW, COLUMN } from '../../plan/marks/summary/summary-columns';
import { summaryInput } from '../../plan/change/summary/summary-input';
import { obstacle, success, type Outcome } from '../../plan/outcome';
import type { IsoDate } from '../../plan/read/dates/calendar';
import { liveOnly } from '../../plan/judge/report/live-plans';
import { RATING_WORDS } from '../../plan/judge/rating/rating-cells';
import { isoDateToSerial } from '../../plan/read/sheet/serial-date';
import type { SheetSnapshot } from '../../plan/read/sheet/sheet-snapshot';
import { planSheets } from '../plan-settings';
import type { JudgedWorkbook } from '../read-and-judge';
import { blocksNamed } from '../summary/chosen-blocks';

/** `null` if the workbook has no summary. */
export function summaryToCopy(judged: JudgedWorkbook, today: IsoDate): Outcome<SummaryToCopy | null> {
  const { checked, present } = judged;
  const { snapshots, report, setup } = checked.review;
  const own = snapshots.find(isSummarySheet);
  if (!own) return success(null);
  const { prefixes } = proposeFlags(report, planSheets(snapshots), present);
  const input = summaryInput(report, prefixes, snapshots, setup, today);
  // Lay it out as if there were none: a summary that is already up to date would produce no change at all.
  const others = snapshots.filter((sheet) => sheet !== own);
  const planned = proposeSummary(input, others, blocksNamed(setup.summary));
  const isLive = planned?.cells.every(
    ({ formula, rowIndex, columnIndex }) =>
      formula === undefined || at(own, own.formulas, rowIndex, columnIndex) === formula,
  );
  if (!planned || !isLive || !countsAsJudged(judged, own))
    return obstacle({ code: 'summary-stale', sheet: own.name });
  return success({
    planned: { ...planned, name: own.name, cells: [...planned.cells, ...writtenByStaff(own, planned.cells)] },
    valueAt: (rowIndex, columnIndex) => at(own, own.values, rowIndex, columnIndex) ?? '',
  });
}

/**
 * Whether the sheet's date and every rating that its formulas count match the report; a workbook may be set to manual
 * calculation.
 */
function countsAsJudged({ checked }: JudgedWorkbook, own: SheetSnapshot): boolean {
  const { report, snapshots } = checked.review;
  if (at(own, own.values, AS_OF_ROW, COLUMN.second) !== isoDateToSerial(report.asOf, own.dateSystem))
    return false;
  return snapshots.every((snapshot) => {
    const flags = findFlags(snapshot);
    return liveOnly(report).plans.every(({ sheet, table, actions }) => {
      const set = flags.find(({ headerRow }) => headerRow === flagRows(table).headerRow);
      const column = set?.columnOf.get('rag');
      if (sheet !== snapshot.name || column === undefined) return true;
      return actions.every(
        ({ row, rating }) =>
          at(snapshot, snapshot.values, row.rowIndex, column) === RATING_WORDS[rating.colour],
      );
    });
  });
}

function at<T>(
  { origin }: SheetSnapshot,
  grid: readonly (readonly T[])[],
  rowIndex: number,
  columnIndex: number,
): T | undefined {
  return grid[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex];
}

/** Text under Sign-off and Notes is copied where the new layout has a place for it. */
function writtenByStaff(own: SheetSnapshot, planned: readonly CellChange[]): readonly CellChange[] {
  const header = planned
    .filter(({ columnIndex, value }) => columnIndex === COLUMN.second && value === 'Group')
    .at(-1);
  if (!header) return [];
  return staffCells(own).map(({ down, columnIndex, value, numberFormat }) => ({
    rowIndex: header.rowIndex + 1 + down,
    columnIndex,
    value,
    numberFormat,
  }));
}
