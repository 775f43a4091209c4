/** A year that the text leaves out is only assumed to be the first after the plan was agreed. */
import { inWords } from '../../read/dates/calendar';
import { dueCell, NOTHING, quote, type ActionCheck } from './check';

export const dueYearImplied: ActionCheck<'due-year-implied'> = {
  id: 'due-year-implied',
  title: 'Year of a due date supplied',
  why: 'A year that the words do not give is only supposed to be the first after the plan was agreed.',
  fix: 'Write the year.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  dateInDoubt: 'which does not say its year',
  leavesOpen: 'date-meant',
  inPrint: 'The due date does not say its year, which is taken from when the plan was agreed.',
  offeredAs: 'doubtful-date',
  messages: {
    implied: "{cell} does not say its year: '{text}' is read as {date}, the first after the plan was agreed.",
  },
  judge: (subject) => {
    const { due } = subject.action;
    if (due.year !== 'implied' || due.due === null) return NOTHING;
    return [
      {
        say: 'implied',
        cells: [dueCell(subject)],
        data: { text: quote(due.text), date: inWords(due.due) },
        fixes: [{ cell: dueCell(subject), before: due.text, after: { date: due.due } }],
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Autumn term'],
        ['Train staff', 'CSC', 'June and September 2016'],
      ],
      agreed: '2016-05-01',
      finds: ['C2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Autumn term'],
      ],
      finds: [],
    },
  ],
};
