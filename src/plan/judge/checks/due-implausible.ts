/** A date many years away from the plan usually has the wrong year. */
import { addMonths, inWords } from '../../read/dates/calendar';
import { dueCell, type ActionCheck } from './check';

export const dueImplausible: ActionCheck<'due-implausible'> = {
  id: 'due-implausible',
  title: 'Due date far from the plan',
  why: 'A date many years from the plan is most often a slip of the year.',
  fix: 'Check the year.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  mayBeRight: true,
  dateInDoubt: 'which is far from the plan',
  messages: {
    far: '{cell} gives {date}, more than {years} years from {base}.',
  },
  judge: (subject) => {
    const { action, context } = subject;
    const base = context.agreed?.date ?? context.setup.asOf;
    const years = context.setup.implausibleYears;
    const far = action.milestones.filter(
      ({ date }) => date > addMonths(base, years * 12) || date < addMonths(base, -years * 12),
    );
    return far.slice(0, 1).map(({ date }) => ({
      say: 'far',
      cells: [dueCell(subject)],
      data: {
        date: inWords(date),
        years: String(years),
        base: context.agreed ? 'when the plan was agreed' : 'the as-of date',
      },
    }));
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 March 2106'],
      ],
      finds: ['C2'],
      asOf: '2016-10-15',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', '31 March 2026'],
      ],
      finds: [],
      asOf: '2016-10-15',
    },
  ],
};
