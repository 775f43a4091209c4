/** A plan without this column cannot say who is responsible, by when, or with what proof. */
import { FIELD_TITLES } from '../../read/schema/fields';
import { headerCell } from './header-cell';
import { type PlanCheck } from './check';

export const missingColumn: PlanCheck<'missing-column'> = {
  id: 'missing-column',
  title: 'Missing column',
  why: 'A plan without this column cannot say who, by when or with what proof.',
  fix: 'Add the column at the right edge of the plan.',
  scope: 'plan',
  verdict: 'fail',
  lasting: true,
  settledIn: 'complete',
  leavesOpen: 'no-column',
  messages: {
    missing: 'The plan has no column for {field}.',
    fromSections: 'The plan has no column for {field}; it is taken from the section headings.',
  },
  judge: ({ plan, context }) =>
    plan.columns.missing.map((field) => ({
      say: field === 'lead' && context.sectionLeads.size > 0 ? 'fromSections' : 'missing',
      ...(field === 'lead' && context.sectionLeads.size > 0 ? { verdict: 'review' as const } : {}),
      cells: [headerCell(plan)],
      data: { field: FIELD_TITLES[field].toLowerCase() },
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required'],
        ['Audit files', 'CSC', 'May 2017', '', 'Report'],
      ],
      finds: ['A1'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', 'Report', ''],
      ],
      finds: [],
    },
  ],
};
