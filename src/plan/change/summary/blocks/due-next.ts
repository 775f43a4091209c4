/** What falls due in the next 30, 60 and 90 days: live counts, and a list as at the day of the build. */
import { daysBetween } from '../../../read/dates/calendar';
import { actionList, asAt } from '../action-list';
import { nextOpenDate, serial } from '../action-words';
import { text, type Block } from '../block';
import { countDueWithin } from '../figures';
import { COLUMN } from '../../../marks/summary/summary-columns';

const WINDOWS = [
  { label: 'Within 30 days', from: 0, to: 30 },
  { label: '31 to 60 days', from: 31, to: 60 },
  { label: '61 to 90 days', from: 61, to: 90 },
] as const;

export const dueNext: Block<'due-next'> = {
  id: 'due-next',
  title: 'Due next',
  why: 'Leads can still be asked in time about what is not late yet.',
  scope: 'plan',
  layOut: (plan, input) => {
    const { asOf, basis } = plan.report;
    if (basis === 'assurance') return [];
    const listed = plan.report.actions
      .flatMap((action) => {
        const next = nextOpenDate(action);
        const days = next === null ? Infinity : daysBetween(asOf, next);
        return days > 90 ? [] : [{ action, days, first: serial(next, input), second: days }];
      })
      .sort((a, b) => a.days - b.days);
    return [
      {
        kind: 'table',
        columns: [
          { title: 'Next date', column: COLUMN.label, as: 'text' },
          { title: 'Actions', column: COLUMN.ratings, as: 'count' },
        ],
        rows: WINDOWS.map(({ label, from, to }) => ({
          cells: [label, { formula: () => countDueWithin(plan.prefix, from, to) }],
        })),
      },
      ...(listed.length === 0
        ? [text('No open action has a date in the next 90 days.')]
        : [
            asAt(plan),
            ...actionList(
              plan,
              { first: { title: 'Next date', as: 'date' }, second: { title: 'Days to go', as: 'count' } },
              listed,
            ),
          ]),
    ];
  },
  examples: [
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 October 2016'],
      ],
      says: ['Within 30 days', '1 Write to every school.'],
    },
    {
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date'],
        ['1', 'Write to every school.', 'Education', '31 March 2030'],
      ],
      says: ['No open action has a date in the next 90 days.'],
    },
  ],
};
