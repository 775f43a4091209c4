/** The choices that can be made before an export, from the last check; for display, so nothing is read again. */
import { hiddenActions } from '../../plan/export/hidden-actions';
import { isSummarySheet } from '../../plan/marks/summary/find-summary';
import { isSetupSheet } from '../../plan/read/setup/find-setup-tables';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import { liveOnly } from '../../plan/judge/report/live-plans';
import type { Checked } from '../check-plan';
import { sheetOf } from '../compose-change';
import { planKeyOf } from '../plan-key';

export interface ExportColumn {
  readonly sheet: string;
  readonly columnIndex: number;
  /** As the board wrote it; `''` if the column has none. */
  readonly header: string;
  /** Hidden in the workbook, and therefore left out unless the user chooses otherwise. */
  readonly hidden: boolean;
}

export interface ExportChoices {
  /** Live plans, in the workbook's order. */
  readonly plans: readonly {
    readonly key: string;
    readonly sheet: string;
    readonly columns: readonly ExportColumn[];
    /** Actions in rows that the workbook hides, which are exported all the same. */
    readonly hiddenActions: number;
  }[];
  /** Name of the summary sheet; `null` if there is none. */
  readonly summary: string | null;
  readonly hasSetup: boolean;
}

export function exportChoices({ review: { report, snapshots } }: Checked): ExportChoices {
  const columnsOf = ({ sheet, table: { region } }: PlanReport): readonly ExportColumn[] => {
    const hidden = new Set(sheetOf({ sheet }, snapshots)?.hiddenColumns ?? []);
    return region.headers.map((header, at) => {
      const columnIndex = region.firstColumn + at;
      return { sheet, columnIndex, header: header.trim(), hidden: hidden.has(columnIndex) };
    });
  };
  return {
    plans: liveOnly(report).plans.map((plan) => ({
      key: planKeyOf(plan),
      sheet: plan.sheet,
      columns: columnsOf(plan),
      hiddenActions: hiddenActions(sheetOf(plan, snapshots) ?? { hiddenRows: [] }, [plan]).size,
    })),
    summary: snapshots.find(isSummarySheet)?.name ?? null,
    hasSetup: snapshots.some(isSetupSheet),
  };
}
