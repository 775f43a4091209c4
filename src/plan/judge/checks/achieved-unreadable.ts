/** Text beside or in place of the completion date that does not clearly say that the action is done. */
import { inWords } from '../../read/dates/calendar';
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, quote, type ActionCheck, type CheckExample } from './check';

export const achievedUnreadable: ActionCheck<'achieved-unreadable'> = {
  id: 'achieved-unreadable',
  title: 'Date achieved cannot be relied on',
  why: 'A date beside words that deny, put off or divide what was done is no date of completion.',
  fix: 'Write the day on which the whole action was done, or leave the cell blank.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'date-meant',
  inPrint: 'The date achieved could not be read.',
  messages: {
    unread: "No date of completion could be read in {cell}: '{text}'.",
    'open-part': "{cell} does not say that the whole action is done, so it counts as not done: '{text}'.",
    unformatted: '{cell} holds the number {text}, which is read as {date}: Excel’s day of that number.',
    'put-off':
      "{cell} gives a date, but not as the day of completion, so the action counts as not done: '{text}'.",
  },
  judge: (subject) => {
    const { completion, row, achievedReading } = subject.action;
    const date = achievedReading?.due ?? null;
    if (row.readings.achieved?.unformatted && date !== null) {
      const cell = fieldCell(subject, 'achieved');
      const { text } = row.readings.achieved;
      const fixes = [{ cell, before: text, after: { date } }];
      return [{ say: 'unformatted', cells: [cell], data: { text, date: inWords(date) }, fixes }];
    }
    const claim = completion.claims.achieved;
    if (claim?.says !== 'unclear') return NOTHING;
    const data = { text: quote(textOf(subject.action.row, 'achieved')) };
    return [{ say: claim.why, cells: [fieldCell(subject, 'achieved')], data }];
  },
  examples: [
    example('reported to staff', ['D2']),
    example('Not achieved by 30/04/2017', ['D2']),
    example('Expected 3 June 2017', ['D2']),
    example('Stage one complete 03/05/2017', ['D2']),
    example(42493, ['D2']),
    example('Not yet', []),
    example('Yes', []),
    example('October 2015', []),
    example('Signed off by the Executive, 3 May 2017', []),
  ],
};

function example(achieved: string | number, finds: readonly string[]): CheckExample {
  return {
    sheet: [
      ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
      ['Audit files', 'CSC', 'May 2017', achieved, '', ''],
    ],
    finds,
  };
}
