/**
 * The columns of live plans that could hold one field or another, each with its answers; an answer is the settings that
 * confirm it.
 */
import type { Checked } from '../../app/check-plan';
import { isLive } from '../../plan/judge/report/live-plans';
import type { PlanReport } from '../../plan/judge/report/plan-report';
import type { Field } from '../../plan/read/schema/fields';
import type { SetupChanges } from '../../plan/read/setup/setup-changes';
import { proposedColumns, withChoice, withColumns } from '../setup/column-choices';
import { columnLines, type ColumnLine } from '../setup/column-lines';

export interface ColumnQuestion {
  readonly plan: PlanReport;
  readonly line: ColumnLine;
}

export function columnQuestions({ review: { report } }: Checked): readonly ColumnQuestion[] {
  return report.plans
    .filter((plan) => isLive(plan) && plan.columns.columns.some(({ inDoubt }) => inDoubt))
    .flatMap((plan) =>
      columnLines(plan, undefined)
        .filter(({ offered }) => offered.length > 0)
        .map((line) => ({ plan, line })),
    );
}

/** Confirms the column, and a rival column that hands its field over; every other column stays open. */
export function answerTo({ settings }: Checked, { plan, line }: ColumnQuestion, field: Field): SetupChanges {
  const before = proposedColumns(plan);
  const after = withChoice(before, line.at, [field], plan);
  const settled = after.filter((choice, at) => at === line.at || choice !== before[at]);
  const { confirmedColumns } = withColumns(settings, plan.sheet, settled);
  return { confirmedColumns };
}
