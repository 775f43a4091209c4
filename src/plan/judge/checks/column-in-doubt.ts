/** A column that could hold either of two fields, until a user says which (POLICY.md, Fields). */
import { FIELD_TITLES, type Field } from '../../read/schema/fields';
import { headerCell } from './header-cell';
import { type PlanCheck } from './check';

/** Naming more rivals would not help. */
const NAMED = 2;

export const columnInDoubt: PlanCheck<'column-in-doubt'> = {
  id: 'column-in-doubt',
  title: 'A column could hold one thing or another',
  why: 'No rating may rest on a column that was only guessed at.',
  fix: 'Say in Columns what the column holds. It is asked once, and remembered in the workbook.',
  scope: 'plan',
  verdict: 'review',
  lasting: true,
  settledIn: 'columns',
  leavesOpen: 'which-column',
  messages: {
    either: 'The column of {cell} is read as {field}; it could also be {rivals}.',
    hardly: 'The column of {cell} is read as {field}, but that is not certain.',
    unread: 'The column of {cell} is not read; it could be {rivals}.',
  },
  judge: ({ plan }) =>
    plan.columns.columns
      .filter(({ inDoubt }) => inDoubt)
      .map(({ columnIndex, fields, rivals }) => ({
        say: fields.length === 0 ? 'unread' : rivals.length === 0 ? 'hardly' : 'either',
        cells: [headerCell(plan, columnIndex)],
        data: { field: named(fields), rivals: named(rivals.slice(0, NAMED)) },
      })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Forecast completion'],
        ['Audit files', 'CSC', '31 May 2017', '30 June 2017'],
      ],
      finds: ['D1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      finds: [],
    },
  ],
};

function named(fields: readonly Field[]): string {
  return fields.map((field) => FIELD_TITLES[field].toLowerCase().replace('rag', 'RAG')).join(' or ');
}
