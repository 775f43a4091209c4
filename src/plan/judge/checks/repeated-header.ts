/** A header repeated at a page break gets in the way of sorting and filtering. */
import { type PlanCheck } from './check';

export const repeatedHeader: PlanCheck<'repeated-header'> = {
  id: 'repeated-header',
  title: 'Repeated header',
  why: 'A header repeated at a page break gets in the way of sorting and filtering.',
  fix: 'Nothing needs doing: the row is left out of all counts.',
  scope: 'plan',
  verdict: 'review',
  lasting: true,
  messages: {
    repeated: "Row {row} repeats the plan's header; it is not counted as an action.",
  },
  judge: ({ plan }) =>
    plan.table.repeatedHeaderRows.map((rowIndex) => ({
      say: 'repeated',
      cells: [{ sheet: plan.table.sheet, rowIndex, columnIndex: plan.table.region.firstColumn }],
      data: { row: String(rowIndex + 1) },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files.', 'CSC', 'May 2017'],
        ['Action', 'Lead', 'Due date'],
        ['Train staff.', 'CSC', 'June 2017'],
      ],
      finds: ['A3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'May 2017'],
      ],
      finds: [],
    },
  ],
};
