/** In each labelled workbook the plans, their columns, actions and ratings are found as labelled, and nothing else. */
import type { PlanReport } from '../../src/plan/judge/report/plan-report';
import { labelledCases, labelledSheet, plansOf, type LabelledRows } from '../support/labelled-cases';

interface WantedPlan {
  readonly sheet: string;
  /** Excel rows. */
  readonly header: number;
  readonly rows: readonly number[];
  readonly cols?: Readonly<Record<string, string>>;
  readonly standing?: string;
  readonly ratings?: Readonly<Record<string, string>>;
}
interface Layout {
  readonly name: string;
  readonly asOf?: string;
  readonly agreed?: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: LabelledRows;
    readonly merges?: readonly string[];
  }[];
  readonly plans: readonly WantedPlan[];
}

/** What of the plan the label speaks of, in the label's form. */
function inShort(plan: PlanReport, { cols = {}, standing, ratings = {} }: WantedPlan): WantedPlan {
  const fieldsAt = (letter: string) =>
    plan.columns.columns.find(({ columnIndex }) => columnIndex === letter.charCodeAt(0) - 65)?.fields ?? [];
  return {
    sheet: plan.sheet,
    header: plan.table.region.headerRow + 1,
    rows: plan.actions.map(({ row }) => row.rowIndex + 1),
    cols: Object.fromEntries(
      Object.entries(cols).map(([letter, field]) => [
        letter,
        fieldsAt(letter).find((each) => each === field) ?? fieldsAt(letter).join(', '),
      ]),
    ),
    ...(standing !== undefined && { standing: plan.standing }),
    ratings: Object.fromEntries(
      Object.keys(ratings).map((row) => [
        row,
        plan.actions.find((action) => action.row.rowIndex + 1 === Number(row))?.rating.colour ?? '',
      ]),
    ),
  };
}

test.each(labelledCases<Layout>('layouts').map((one) => [one.name, one] as const))('%s', (_, layout) => {
  const plans = plansOf(
    layout.sheets.map(({ name, rows, merges }) => labelledSheet(name, rows, merges)),
    layout.agreed ?? null,
    layout.asOf,
  );
  expect(
    plans.map((plan, at) => inShort(plan, layout.plans[at] ?? { sheet: '', header: 0, rows: [] })),
  ).toEqual(layout.plans.map((plan) => ({ cols: {}, ratings: {}, ...plan })));
});
