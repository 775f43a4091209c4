/** An action without a due date can never be overdue, so nobody chases it. */
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const dueMissing: ActionCheck<'due-missing'> = {
  id: 'due-missing',
  title: 'No due date',
  why: 'An action without a due date can never be overdue, so nobody chases it.',
  fix: 'Write the day by which the action is to be done.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  leavesOpen: 'when-due',
  inPrint: 'No due date is given.',
  messages: {
    blank: '{cell} gives no due date.',
    tbc: "{cell} puts off the due date ('{text}').",
  },
  judge: (subject) => {
    const { due, completion } = subject.action;
    if (!subject.context.columnOf.has('due') || completion.state !== 'open') return NOTHING;
    if (due.none === 'tbc')
      return [{ say: 'tbc', cells: [dueCell(subject)], data: { text: quote(due.text) } }];
    const silent = due.none === 'blank' || (subject.context.combinedDue && due.none === 'not-a-date');
    return silent ? [{ say: 'blank', cells: [dueCell(subject)] }] : NOTHING;
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', ''],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'TBC'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'May 2017'],
      ],
      finds: [],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Review of policy to be'],
      ],
      finds: [],
    },
  ],
};
