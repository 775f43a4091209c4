/**
 * A date without a year could be in any year; without the date on which the plan was agreed, there is no telling which.
 */
import { inWords } from '../../read/dates/calendar';
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const dueNeedsYear: ActionCheck<'due-needs-year'> = {
  id: 'due-needs-year',
  title: 'Due date without a year',
  why: 'A date without a year cannot be chased until it is known which year is meant.',
  fix: 'Write the year, or give the date on which the plan was agreed.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  settledIn: 'setup',
  dateInDoubt: 'which does not say its year',
  leavesOpen: 'date-meant',
  inPrint: 'The due date does not say its year.',
  offeredAs: 'doubtful-date',
  messages: {
    year: "{cell} does not say its year: '{text}'. Write the year, or give the date on which the plan was agreed.",
    offered: "{cell} does not say its year: '{text}'. Was {readings} meant?",
  },
  judge: (subject) => {
    const { due } = subject.action;
    if (due.year !== 'missing') return NOTHING;
    const readings = due.rivals.map(inWords).join(' or ');
    const fixes = due.rivals.map((date) => ({ cell: dueCell(subject), before: due.text, after: { date } }));
    return [
      {
        say: readings === '' ? 'year' : 'offered',
        cells: [dueCell(subject)],
        data: { text: quote(due.unread === '' ? due.text : due.unread), readings },
        fixes,
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By Christmas'],
        ['Train staff', 'CSC', 'June 2017'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'End of September'],
      ],
      agreed: '2016-06-01',
      finds: [],
    },
  ],
};
