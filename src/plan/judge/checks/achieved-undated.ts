/** Done, says the plan, and not when: it counts as done, and a person can say whether it was in time. */
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const achievedUndated: ActionCheck<'achieved-undated'> = {
  id: 'achieved-undated',
  title: 'Done, but not when',
  why: 'Without a day, nobody can say that the action was done in time.',
  fix: 'Write the day on which the action was done.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  messages: {
    undated: "{cell} says that the action is done, but not when: '{text}'.",
  },
  judge: (subject) => {
    const { completion, row } = subject.action;
    if (completion.state !== 'undated' || completion.from === null) return NOTHING;
    const data = { text: quote(textOf(row, completion.from)) };
    return [{ say: 'undated', cells: [fieldCell(subject, completion.from)], data }];
  },
  examples: [
    { sheet: withStatus('Closed'), finds: ['D2'] },
    { sheet: withStatus('Implemented in full'), finds: ['D2'] },
    { sheet: withStatus('Nearly complete'), finds: [] },
    { sheet: withStatus('Signed off 3 May 2017'), finds: [] },
    { sheet: withStatus(''), finds: [] },
  ],
};

function withStatus(status: string): readonly (readonly string[])[] {
  return [
    ['Action', 'Lead', 'Due date', 'Status'],
    ['Audit files', 'CSC', 'May 2017', status],
  ];
}
