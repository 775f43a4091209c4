/** A milestone has passed without word that it was met; the last one is still to come. */
import { inWords } from '../../read/dates/calendar';
import { dueCell, NOTHING, type ActionCheck } from './check';

export const milestonePassed: ActionCheck<'milestone-passed'> = {
  id: 'milestone-passed',
  title: 'Milestone passed',
  why: 'A milestone has passed without word that it was met; the last one is still to come.',
  fix: 'Say whether the milestone was met.',
  scope: 'action',
  verdict: 'review',
  lasting: false,
  messages: {
    passed: '{cell}: the milestone of {dates} has passed; the action is due on {date}.',
  },
  judge: (subject) => {
    const { action, context } = subject;
    if (!action.rating.because.includes('milestone-passed') || action.due.due === null) return NOTHING;
    const passed = action.milestones
      .filter(({ date }) => date < context.setup.asOf)
      .map(({ date }) => inWords(date));
    const data = { dates: [...new Set(passed)].join(' and '), date: inWords(action.due.due) };
    return [{ say: 'passed', cells: [dueCell(subject)], data }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Draft by May 2016. Final by May 2017.'],
      ],
      finds: ['C2'],
      asOf: '2016-10-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date'],
        ['Audit files', 'CSC', 'Draft by May 2016. Final by May 2017.'],
      ],
      finds: [],
      asOf: '2016-05-31',
    },
  ],
};
