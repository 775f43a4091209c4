/** An action that ended without being done, with nothing in the row to say why. */
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, quote, type ActionCheck } from './check';

export const withdrawn: ActionCheck<'withdrawn'> = {
  id: 'withdrawn',
  title: 'Withdrawn without a reason',
  why: 'A board answers for what it does not do: the reason belongs in the plan.',
  fix: 'Write why the action was ended, and who agreed it.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  messages: {
    unexplained: "{cell} says that the action was ended ('{text}'), and the row does not say why.",
  },
  judge: (subject) => {
    const { completion, row } = subject.action;
    if (completion.state !== 'withdrawn' || completion.hasReason || completion.from === null) return NOTHING;
    const data = { text: quote(textOf(row, completion.from)) };
    return [{ say: 'unexplained', cells: [fieldCell(subject, completion.from)], data }];
  },
  examples: [
    { sheet: sheet('Cancelled', ''), finds: ['D2'] },
    { sheet: sheet('Superseded', 'The regional procedure covers it'), finds: [] },
    { sheet: sheet('Merged with action 3', ''), finds: [] },
    { sheet: sheet('Transferred to Priya Shah', ''), finds: ['D2'] },
    { sheet: sheet('Transferred to the Health Board', ''), finds: [] },
    { sheet: sheet('In progress', ''), finds: [] },
  ],
};

function sheet(status: string, progress: string): readonly (readonly string[])[] {
  return [
    ['Action', 'Lead', 'Due date', 'Status', 'Progress'],
    ['Audit files', 'CSC', 'May 2017', status, progress],
  ];
}
