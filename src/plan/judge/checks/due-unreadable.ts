/** Words that give no date cannot be chased. */
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const dueUnreadable: ActionCheck<'due-unreadable'> = {
  id: 'due-unreadable',
  title: 'Due date cannot be read',
  why: 'Words that give no date cannot be chased.',
  fix: 'Write the day, the month or the quarter by which the action is to be done.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  leavesOpen: 'date-meant',
  inPrint: 'The due date could not be read.',
  messages: {
    unread: "No date could be read in {cell}: '{text}'.",
    partly: "No date could be read in part of {cell}: '{text}'.",
  },
  judge: (subject) => {
    const { due, completion } = subject.action;
    // Words of completion or withdrawal stand there in place of a date.
    if (completion.claims.due !== null || completion.state === 'withdrawn') return NOTHING;
    if (due.none === 'not-a-date') {
      if (subject.context.combinedDue) return NOTHING;
      return [{ say: 'unread', cells: [dueCell(subject)], data: { text: quote(due.text) } }];
    }
    if (due.unread === '') return NOTHING;
    return [
      { say: 'partly', verdict: 'review', cells: [dueCell(subject)], data: { text: quote(due.unread) } },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Review of policy to be'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'As per strategy'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 May 2017'],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', ''],
      ],
      finds: [],
    },
  ],
};
