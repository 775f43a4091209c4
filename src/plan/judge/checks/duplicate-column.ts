/** Two columns that could hold the same field may disagree. */
import { FIELD_TITLES } from '../../read/schema/fields';
import { columnName } from '../../read/sheet/a1';
import { headerCell } from './header-cell';
import { type PlanCheck } from './check';

export const duplicateColumn: PlanCheck<'duplicate-column'> = {
  id: 'duplicate-column',
  title: 'Two columns for one field',
  why: 'Two columns that could hold the same field may disagree.',
  fix: 'Say in Columns which of the two counts.',
  scope: 'plan',
  verdict: 'review',
  lasting: true,
  settledIn: 'columns',
  messages: {
    duplicate: 'The header in {cell} also reads as {field}, which is taken from column {kept}.',
  },
  judge: ({ plan }) =>
    plan.columns.duplicates.map(({ columnIndex, field, keptIn }) => ({
      say: 'duplicate',
      cells: [headerCell(plan, columnIndex), headerCell(plan, keptIn)],
      data: { field: FIELD_TITLES[field].toLowerCase(), kept: columnName(keptIn) },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Police', 'May 2017'],
      ],
      finds: ['C1'],
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
