/** An ongoing action that nobody reviews is never finished and never late. */
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const ongoingNoReview: ActionCheck<'ongoing-no-review'> = {
  id: 'ongoing-no-review',
  title: 'Ongoing without a review date',
  why: 'An ongoing action that nobody reviews is never finished and never late.',
  fix: 'Give the day on which it is next reviewed.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  leavesOpen: 'when-due',
  inPrint: 'The action is ongoing, and no review date is given.',
  messages: {
    ongoing: "{cell} is ongoing ('{text}') and has neither a milestone nor a review date.",
  },
  judge: (subject) => {
    const { due, reviewDate, completion } = subject.action;
    if (due.due !== null || reviewDate !== null || completion.state !== 'open') return NOTHING;
    if (!due.ongoing && due.none !== 'ongoing-only') return NOTHING;
    return [{ say: 'ongoing', cells: [dueCell(subject)], data: { text: quote(due.text) } }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Ongoing'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Review date'],
        ['Audit files', 'CSC', 'Ongoing', 'May 2017'],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'March 2016 and ongoing'],
      ],
      finds: [],
    },
  ],
};
