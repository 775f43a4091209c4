/** A deadline such as "within three months" has no date until the day it counts from is known. */
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const dueNeedsBaseDate: ActionCheck<'due-needs-base-date'> = {
  id: 'due-needs-base-date',
  title: 'Deadline without a start',
  why: 'A deadline such as "within three months" has no date until it is known from when it counts.',
  fix: 'Give the date on which the plan was agreed (or published).',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  settledIn: 'setup',
  leavesOpen: 'date-meant',
  inPrint: 'The deadline counts from a day that is not known.',
  messages: {
    base: "{cell} ('{text}') counts from the day on which the plan was {base}; give that date.",
  },
  judge: (subject) => {
    const { due } = subject.action;
    if (due.none !== 'needs-base-date') return NOTHING;
    const base = due.relative?.from ?? 'agreed';
    return [
      { say: 'base', cells: [dueCell(subject)], data: { text: quote(due.relative?.text ?? due.text), base } },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Within three months'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Within three months'],
      ],
      finds: [],
      agreed: '2016-01-27',
    },
  ],
};
