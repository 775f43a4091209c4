/** What falls due in the next 30, 60 and 90 days: live counts, and a list as at the day of the build. */
import { daysBetween } from '../../../read/dates/calendar';
import { actionList, LIST_COLUMN } from '../action-list';
import { actionInShort, nextOpenDate, progressInShort, serial } from '../action-words';
import { text, type Block } from '../block';
import { countDueWithin } from '../figures';

/** Characters of an action: three lines or so. */
const ACTION_LENGTH = 80;

const WINDOWS = [
  { label: 'Within 30 days:', from: 0, to: 30 },
  { label: '31 to 60 days:', from: 31, to: 60 },
  { label: '61 to 90 days:', from: 61, to: 90 },
] as const;

export const dueNext: Block<'due-next'> = {
  id: 'due-next',
  title: 'Due next',
  why: 'Leads can still be asked in time about what is not late yet.',
  scope: 'workbook',
  layOut: (input, { isUsual }) => {
    const dated = input.plans.filter(
      ({ report: { basis, actions } }) => basis === 'dates' && actions.length > 0,
    );
    if (dated.length === 0) return [];
    const listed = dated
      .flatMap((plan) =>
        plan.report.actions.flatMap((action) => {
          const next = nextOpenDate(action);
          const days = next === null ? Infinity : daysBetween(plan.report.asOf, next);
          return days > 90 ? [] : [{ plan, action, days, next }];
        }),
      )
      .sort((a, b) => a.days - b.days);
    if (listed.length === 0 && isUsual) return [];
    const counted = (from: number, to: number): string =>
      dated.map(({ prefix }) => countDueWithin(prefix, from, to).slice(1)).join('+');
    return [
      text({
        formula: () =>
          `=${WINDOWS.map(({ label, from, to }) => `"${label} "&(${counted(from, to)})`).join('&" · "&')}&"."`,
      }),
      ...(listed.length === 0
        ? [text('No open action has a date in the next 90 days.')]
        : [
            ...actionList(
              input,
              [
                { title: 'Days', column: LIST_COLUMN.days, as: 'count' },
                { title: 'Next date', column: LIST_COLUMN.wide, as: 'date' },
                { title: 'Progress', column: LIST_COLUMN.last, as: 'long' },
              ],
              listed,
              ({ plan, action, days, next }) => ({
                plan,
                action,
                words: actionInShort(action, ACTION_LENGTH),
                cells: [days, serial(next, input), progressInShort(action)],
              }),
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
      says: ['1 Write to every school.', '31 October 2016'],
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
