/** Actions whose date was postponed: what was first agreed, what applies now, and how often it was changed. */
import { daysBetween } from '../../../read/dates/calendar';
import { columnsByField } from '../../../read/schema/map-columns';
import { actionList, asAt } from '../action-list';
import { serial } from '../action-words';
import { text, type Block } from '../block';
import { COLUMN } from '../../../marks/summary/summary-columns';

export const redated: Block<'redated'> = {
  id: 'redated',
  title: 'Re-dated actions',
  why: 'A date that keeps moving is late without ever being red.',
  scope: 'plan',
  layOut: (plan, input) => {
    const { actions, columns } = plan.report;
    if (!columnsByField(columns).has('revisedDue')) return [];
    const moved = actions.filter(({ dueOrigin, revisions }) => dueOrigin === 'revised' && revisions > 0);
    if (moved.length === 0) return [text('No action has been given another date.')];
    const later = ({ stated, due }: (typeof moved)[number]): number | '' =>
      stated.due === null || due.due === null ? '' : daysBetween(stated.due, due.due);
    return [
      asAt(plan),
      ...actionList(
        plan,
        {
          first: { title: 'First agreed', as: 'date' },
          second: { title: 'Due now', as: 'date' },
          more: [
            { title: 'Days later', column: COLUMN.ratings + 4, as: 'days' },
            { title: 'Times re-dated', column: COLUMN.ratings + 5, as: 'count' },
          ],
        },
        [...moved]
          .sort((a, b) => Number(later(b)) - Number(later(a)))
          .map((action) => ({
            action,
            first: serial(action.stated.due, input),
            second: serial(action.due.due, input),
            more: [later(action), action.revisions],
          })),
      ),
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Revised due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2016', '31 March 2030'],
      ],
      says: ['1 Write to every school.', 'Times re-dated'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Revised date 1', 'Revised date 2'],
        ['1', 'Write to every school.', 'Education', '31 March 2016', '30 June 2017', '31 March 2030'],
      ],
      says: ['1 Write to every school.', '2'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Revised due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030', ''],
      ],
      says: ['No action has been given another date.'],
    },
  ],
};
