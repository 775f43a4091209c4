/**
 * One cell says that an action is done, and another cell, or the rest of the same one, says that it is not; or the
 * status leaves it unsaid ("No further action").
 */
import { textOf } from '../../read/schema/action-row';
import { a1 } from '../../read/sheet/a1';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const doneDisputed: ActionCheck<'done-disputed'> = {
  id: 'done-disputed',
  title: 'Done, or not?',
  why: 'A plan that contradicts itself is closed too early or chased for nothing.',
  fix: 'Settle whether the action is done, and change the cell that is out of date.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  leavesOpen: 'whether-done',
  inPrint:
    'The plan does not plainly say whether the action is done, and the rating rests on one reading of it.',
  messages: {
    done: "{cell} says '{text}', so the action counts as done, but {other} says '{against}'.",
    open: "{cell} says '{text}', so the action counts as not done, but {other} says '{against}'.",
    withdrawn: "{cell} says '{text}', so the action counts as withdrawn, but {other} says '{against}'.",
    unsaid: "{cell} says '{text}', which does not say whether the action is done. It counts as not done.",
    itself:
      "{cell} says that the action is done, and also that a part of it is not: '{text}'. It counts as not done.",
  },
  judge: (subject) => {
    const { completion, row } = subject.action;
    const { state, from, against } = completion;
    if (from === null || against === null) return NOTHING;
    const cells = [fieldCell(subject, from)];
    const text = quote(textOf(row, from));
    const claim = completion.claims[from];
    if (against === from && claim?.says === 'unclear' && claim.why === 'unread')
      return [{ say: 'unsaid', cells, data: { text } }];
    if (against === from) return [{ say: 'itself', cells, data: { text } }];
    const other = fieldCell(subject, against);
    return [
      {
        say: state === 'dated' || state === 'undated' ? 'done' : state,
        cells: [...cells, other],
        data: { text, other: a1(other.rowIndex, other.columnIndex), against: quote(textOf(row, against)) },
      },
    ];
  },
  examples: [
    { sheet: sheet('Complete', 'Red', ''), finds: ['D2'] },
    { sheet: sheet('In progress', '', '3 May 2017'), finds: ['F2'] },
    { sheet: sheet('Complete (health only)', '', ''), finds: ['D2'] },
    { sheet: sheet('No further action', '', ''), finds: ['D2'] },
    { sheet: sheet('Believed complete', '', ''), finds: ['D2'] },
    { sheet: sheet('Complete', 'Green', ''), finds: [] },
    { sheet: sheet('Not complete', '', ''), finds: [] },
    { sheet: sheet('Complete', 'Blue', '3 May 2017'), finds: [] },
  ],
};

function sheet(status: string, rag: string, achieved: string): readonly (readonly string[])[] {
  return [
    ['Action', 'Lead', 'Due date', 'Status', 'RAG', 'Date achieved'],
    ['Audit files', 'CSC', 'May 2017', status, rag, achieved],
  ];
}
