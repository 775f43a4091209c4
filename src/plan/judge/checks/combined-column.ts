/** A column that holds two fields cannot be sorted, filtered or checked by either. */
import { FIELD_TITLES } from '../../read/schema/fields';
import { columnName } from '../../read/sheet/a1';
import { headerCell } from './header-cell';
import { type PlanCheck } from './check';

export const combinedColumn: PlanCheck<'combined-column'> = {
  id: 'combined-column',
  title: 'One column for two fields',
  why: 'A column that holds two fields cannot be sorted, filtered or checked by either.',
  fix: 'Give each field a column of its own.',
  scope: 'plan',
  verdict: 'review',
  lasting: true,
  messages: {
    combined: 'Column {column} holds {fields} together.',
  },
  judge: ({ plan }) =>
    plan.columns.columns
      .filter((column) => column.fields.length > 1)
      .map((column) => ({
        say: 'combined',
        cells: [headerCell(plan, column.columnIndex)],
        data: {
          column: columnName(column.columnIndex),
          fields: column.fields.map((field) => FIELD_TITLES[field].toLowerCase()).join(' and '),
        },
      })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead & when'],
        ['Audit files', 'CSC May 2017'],
      ],
      finds: ['B1'],
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
