/** An action cannot have been done on a day still to come. */
import { inWords } from '../../read/dates/calendar';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const achievedInFuture: ActionCheck<'achieved-in-future'> = {
  id: 'achieved-in-future',
  title: 'Achieved in the future',
  why: 'An action cannot have been done on a day still to come.',
  fix: 'Check the date achieved.',
  scope: 'action',
  verdict: 'review',
  lasting: false,
  messages: {
    future: '{cell} says that the action was achieved on {date}, after the as-of date of {asOf}.',
  },
  judge: (subject) => {
    const { achieved } = subject.action;
    const { asOf } = subject.context.setup;
    if (achieved === null || achieved <= asOf) return NOTHING;
    return [
      {
        say: 'future',
        cells: [fieldCell(subject, 'achieved')],
        data: { date: inWords(achieved), asOf: inWords(asOf) },
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '1 June 2017', '', ''],
      ],
      finds: ['D2'],
      asOf: '2017-05-31',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '1 June 2017', '', ''],
      ],
      finds: [],
      asOf: '2017-06-01',
    },
  ],
};
