/** Work stands still by the plan's own word: the date still counts, and somebody must say until when. */
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const onHold: ActionCheck<'on-hold'> = {
  id: 'on-hold',
  title: 'On hold',
  why: 'An action on hold without a new date is late without anybody saying so.',
  fix: 'Agree until when it is on hold, or withdraw it.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  messages: {
    held: "{cell} says '{text}'. The action is rated by its date all the same: until when is it on hold?",
  },
  judge: (subject) => {
    const { completion, row } = subject.action;
    if (!completion.onHold || completion.state !== 'open') return NOTHING;
    return [
      { say: 'held', cells: [fieldCell(subject, 'status')], data: { text: quote(textOf(row, 'status')) } },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Audit files', 'CSC', 'May 2017', 'Paused'],
      ],
      finds: ['D2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Audit files', 'CSC', 'May 2017', 'On track'],
      ],
      finds: [],
    },
  ],
};
