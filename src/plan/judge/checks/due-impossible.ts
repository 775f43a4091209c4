/** A date that does not exist was mistyped; only the board knows what was meant. */
import { inWords } from '../../read/dates/calendar';
import { dueCell, quote, type ActionCheck } from './check';

export const dueImpossible: ActionCheck<'due-impossible'> = {
  id: 'due-impossible',
  title: 'Impossible date',
  why: 'A day that does not exist was mistyped; only the board knows what was meant.',
  fix: 'Write the day that was meant.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  dateInDoubt: 'which does not exist',
  leavesOpen: 'date-meant',
  inPrint: 'The due date does not exist in the calendar.',
  offeredAs: 'doubtful-date',
  messages: {
    offered: "{cell} gives a day that does not exist: '{text}'. Was {readings} meant?",
    impossible: "{cell} gives a day that does not exist: '{text}'.",
  },
  judge: (subject) =>
    subject.action.due.impossible.map(({ text, offers }) => ({
      say: offers.length > 0 ? 'offered' : 'impossible',
      cells: [dueCell(subject)],
      data: { text: quote(text), readings: offers.map(inWords).join(' or ') },
      fixes: offers.map((date) => ({
        cell: dueCell(subject),
        before: subject.action.due.text,
        after: { date },
      })),
    })),
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 September 2020'],
      ],
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '30 September 2020'],
      ],
      finds: [],
    },
  ],
};
