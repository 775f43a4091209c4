/** A claim of completion in place of a due date hides when it was due and what proves it. */
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const dueClaimsComplete: ActionCheck<'due-claims-complete'> = {
  id: 'due-claims-complete',
  title: 'Due date says that it is done',
  why: 'A claim of completion in place of a due date hides when it was due and what proves it.',
  fix: 'Move the claim to the column for the date achieved, and say what proves it.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'date-meant',
  inPrint: 'The due date says that the action is complete, not when it was due.',
  messages: {
    claim: "{cell} claims completion in place of a due date: '{text}'.",
  },
  judge: (subject) => {
    const { completion, stated } = subject.action;
    if (completion.claims.due?.says !== 'done') return NOTHING;
    return [{ say: 'claim', cells: [fieldCell(subject, 'due')], data: { text: quote(stated.text) } }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Completed March 2016'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Complete'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'To be completed by March 2016'],
      ],
      finds: [],
    },
  ],
};
