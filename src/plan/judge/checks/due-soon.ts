/** The next milestone is near. */
import { daysBetween, inWords } from '../../read/dates/calendar';
import { dayThatCounts } from '../report/judge-action';
import { dueCell, NOTHING, type ActionCheck } from './check';

export const dueSoon: ActionCheck<'due-soon'> = {
  id: 'due-soon',
  title: 'Due soon',
  why: 'The next milestone is near.',
  fix: 'Ask the lead whether it will be met.',
  scope: 'action',
  verdict: 'review',
  lasting: false,
  messages: {
    soon: '{cell} is due on {date}, in {days}.',
    today: '{cell} is due today, {date}.',
  },
  judge: (subject) => {
    const { action, context } = subject;
    if (!action.rating.because.includes('due-soon')) return NOTHING;
    const { asOf } = context.setup;
    const days = action.milestones.map(({ date }) => date).concat(dayThatCounts(action) ?? []);
    const next = days.filter((date) => date >= asOf).sort()[0];
    if (next === undefined) return NOTHING;
    const left = daysBetween(asOf, next);
    const data = { date: inWords(next), days: left === 1 ? '1 day' : `${left} days` };
    return [{ say: left === 0 ? 'today' : 'soon', cells: [dueCell(subject)], data }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 October 2016'],
      ],
      finds: ['C2'],
      asOf: '2016-10-15',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 October 2016'],
      ],
      finds: [],
      asOf: '2016-09-15',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 October 2016'],
      ],
      finds: [],
      asOf: '2016-11-01',
    },
  ],
};
