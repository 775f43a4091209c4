/**
 * Actions whose date was changed: what was first agreed, what applies now, and how often. By the column of revised dates,
 * and by what recorded meetings kept, as many boards type over the date itself.
 */
import { daysBetween } from '../../../read/dates/calendar';
import { columnsByField } from '../../../read/schema/map-columns';
import type { SinceMeeting } from '../../../compare/carried-over';
import type { ActionReport } from '../../../judge/report/plan-report';
import { actionList, LIST_COLUMN } from '../action-list';
import { serial } from '../action-words';
import { text, type Block } from '../block';
import { lastCompared } from '../last-compared';

export const redated: Block<'redated'> = {
  id: 'redated',
  title: 'Re-dated actions',
  why: 'A date that keeps moving is late without ever being red.',
  scope: 'plan',
  layOut: (plan, input) => {
    const { actions, columns } = plan.report;
    const hasColumn = columnsByField(columns).has('revisedDue');
    const since = lastCompared(plan, input)?.since;
    if (!hasColumn && (since?.size ?? 0) === 0) return [];
    const moved = actions
      .map((action) => redating(action, since?.get(action)))
      .filter(({ times }) => times > 0);
    if (moved.length === 0)
      return [
        text(
          hasColumn
            ? 'No action has been given another date.'
            : 'No action has been given another date since meetings were recorded.',
        ),
      ];
    return [
      ...actionList(
        input,
        [
          { title: 'Days later', column: LIST_COLUMN.days, as: 'days' },
          { title: 'First agreed', column: LIST_COLUMN.wide, as: 'date' },
          { title: 'Times re-dated', column: LIST_COLUMN.narrow, as: 'count' },
          { title: 'Due now', column: LIST_COLUMN.last, as: 'date' },
        ],
        [...moved].sort((a, b) => Number(b.later) - Number(a.later)),
        ({ action, first, later, times }) => ({
          plan,
          action,
          cells: [later, serial(first, input), times, serial(action.due.due, input)],
        }),
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

/** By the plan's own columns and by what meetings recorded, whichever shows more. */
function redating(action: ActionReport, since: SinceMeeting | undefined) {
  const { due, dueOrigin, stated, revisions } = action;
  const first = since?.firstDue ?? stated.due;
  const times = Math.max(dueOrigin === 'revised' ? revisions : 0, since?.moves ?? 0);
  const later: number | '' = first === null || due.due === null ? '' : daysBetween(first, due.due);
  return { action, first, later, times };
}
