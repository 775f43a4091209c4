/** Plans with dates of their own: a sheet, when its plan was agreed and when it was published. */
import { isRepeated } from '../repeated-row';
import type { PlanDates } from '../setup';
import { folded, type CellReader } from '../setup-cells';
import { dayCell, setupRow, textCell } from '../setup-row';
import { column, filled, TELLS, type SetupTable } from '../setup-table';

export const plansTable: SetupTable<'plans'> = {
  id: 'plans',
  name: 'PlanSetupPlans',
  title: 'Plans with dates of their own',
  columns: [
    column('sheet', 'Sheet', 22, { ...TELLS, also: ['plan'] }),
    column('agreed', 'Agreed date', 14, { ...TELLS, isDate: true, also: ['agreed', 'agreed on'] }),
    column('published', 'Published date', 15, { isDate: true, also: ['published', 'published on'] }),
  ],
  read: (cells, rows) => filled(readPlans(cells, rows), (plans) => ({ plans })),
  rows: ({ plans = [] }, dateSystem) =>
    plans.map((plan) =>
      setupRow(planKey(plan), {
        sheet: textCell(plan.sheet),
        agreed: dayCell(plan.agreed, dateSystem),
        published: dayCell(plan.published, dateSystem),
      }),
    ),
};

const planKey = ({ sheet }: { readonly sheet: string }): string => folded(sheet);

function readPlans(cells: CellReader, rows: readonly number[]): readonly PlanDates[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const sheet = cells.text(row, 'sheet');
    const agreed = cells.day(row, 'agreed', 'end');
    const published = cells.day(row, 'published', 'end');
    if (sheet === '') {
      if (agreed !== null || published !== null)
        cells.note('incomplete', row, 'sheet', 'This row has a date but names no sheet. It is not used.');
      return [];
    }
    if (isRepeated(cells, row, 'sheet', sheet, planKey({ sheet }), seen)) return [];
    if (agreed === null && published === null) return [];
    cells.took(row, planKey({ sheet }));
    return [{ sheet, agreed, published }];
  });
}
