/** The last day by which the action was to be done has passed. */
import { daysBetween, inWords } from '../../read/dates/calendar';
import { dayThatCounts } from '../report/judge-action';
import { dueCell, NOTHING, type ActionCheck } from './check';

export const overdue: ActionCheck<'overdue'> = {
  id: 'overdue',
  title: 'Overdue',
  why: 'The last day by which the action was to be done has passed.',
  fix: 'Say when it was achieved, or agree a revised date.',
  scope: 'action',
  verdict: 'fail',
  lasting: false,
  messages: {
    overdue: 'Overdue by {days}: {cell} was due on {date}.',
  },
  judge: (subject) => {
    const { action, context } = subject;
    const day = dayThatCounts(action);
    if (!action.rating.because.includes('overdue') || day === null) return NOTHING;
    const days = daysBetween(day, context.setup.asOf);
    const data = { date: inWords(day), days: days === 1 ? '1 day' : `${days} days` };
    return [{ say: 'overdue', cells: [dueCell(subject)], data }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By September 2016'],
      ],
      finds: ['C2'],
      asOf: '2016-10-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'By September 2016'],
      ],
      finds: [],
      asOf: '2016-09-30',
    },
  ],
};
