/** Reviews a small sheet given as rows of values: the shortest way from cell texts to a judgement. */
import { reviewWorkbook } from '../../src/plan/review';
import type { ActionReport, PlanReport } from '../../src/plan/judge/report/plan-report';
import { makeSetup, type SetupInput } from '../../src/plan/read/setup/setup';
import type { CellValue } from '../../src/plan/read/sheet/sheet-snapshot';
import { gridSnapshot, type GridOptions } from './grid-snapshot';

export type Rows = readonly (readonly (CellValue | null)[])[];

export function reviewGrid(
  rows: Rows,
  setup: Partial<SetupInput> = {},
  options: GridOptions = {},
): readonly PlanReport[] {
  return reviewWorkbook([gridSnapshot(rows, options)], makeSetup({ asOf: '2016-10-15', ...setup })).plans;
}

/** The only plan of the sheet. */
export function planIn(rows: Rows, setup: Partial<SetupInput> = {}, options: GridOptions = {}): PlanReport {
  const plans = reviewGrid(rows, setup, options);
  if (plans.length !== 1) throw new Error(`Expected one plan, found ${plans.length}`);
  return plans[0] as PlanReport;
}

/** What each Excel row is, in one word each: `4: action`, `4+7: action`, `3: section Care planning`. */
export function rowsInWords(plan: PlanReport): readonly string[] {
  const { table } = plan;
  const rows = [
    ...Array.from(
      { length: table.region.headerRowCount },
      (_, at) => [table.region.headerRow + at, 'header'] as const,
    ),
    ...table.repeatedHeaderRows.map((row) => [row, 'repeated header'] as const),
    ...table.sections.map((section) => [section.rowIndex, `section ${section.label}`] as const),
    ...table.outsideRows.map((row) => [row, 'outside'] as const),
    ...table.crossReferences.map(({ rowIndex }) => [rowIndex, 'elsewhere'] as const),
    ...table.rows.flatMap((row) => [
      [row.rowIndex, row.continues === null ? 'action' : `further to ${row.continues + 1}`] as const,
      ...row.joinedRows.map((joined) => [joined, `joined to ${row.rowIndex + 1}`] as const),
    ]),
  ];
  return rows.sort((a, b) => a[0] - b[0]).map(([row, what]) => `${row + 1} ${what}`);
}

export function actionAt(plan: PlanReport, excelRow: number): ActionReport {
  const found = plan.actions.find((action) => action.row.rowIndex === excelRow - 1);
  if (!found) throw new Error(`No action in row ${excelRow}`);
  return found;
}
