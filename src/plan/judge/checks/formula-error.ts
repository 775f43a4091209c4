/** A cell that shows an error hides its contents. */
import { type ActionCheck } from './check';

export const formulaError: ActionCheck<'formula-error'> = {
  id: 'formula-error',
  title: 'Formula error',
  why: 'A cell that shows an error says nothing, and hides what it should say.',
  fix: 'Correct the formula.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  messages: {
    error: '{cell} holds an error ({value}), so it is read as blank.',
  },
  judge: ({ action }) =>
    action.row.errors.map(({ ref, value }) => ({
      say: 'error',
      cells: [ref],
      data: { value: String(value) },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '#REF!'],
      ],
      errors: ['C2'],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '#hashtag'],
      ],
      finds: [],
    },
  ],
};
