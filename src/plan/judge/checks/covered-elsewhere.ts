/** A row that says it is covered elsewhere is neither rated nor counted. */
import { quote, type PlanCheck } from './check';

export const coveredElsewhere: PlanCheck<'covered-elsewhere'> = {
  id: 'covered-elsewhere',
  title: 'Covered elsewhere',
  why: 'A row that says it is covered elsewhere is neither rated nor counted.',
  fix: 'Check that the action it points to is in the plan.',
  scope: 'plan',
  verdict: 'review',
  lasting: true,
  messages: {
    covered: "{cell} says that it is covered elsewhere ('{text}'); it is not rated or counted.",
  },
  judge: ({ plan }) =>
    plan.table.crossReferences.map(({ rowIndex, columnIndex, text }) => ({
      say: 'covered',
      cells: [{ sheet: plan.table.sheet, rowIndex, columnIndex }],
      data: { text: quote(text) },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files.', 'CSC', 'May 2017'],
        ['Covered by action 1.', '', ''],
        ['Train staff.', 'CSC', 'May 2017'],
      ],
      finds: ['A3'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['The gaps covered by the audit are closed.', 'CSC', 'May 2017'],
      ],
      finds: [],
    },
  ],
};
