/** Where nobody said what would prove the action done, anything will do. */
import { fieldCell, NOTHING, type ActionCheck } from './check';

const SAYS_NOTHING =
  /^\W*(?:tb[cad]|n\/?a|none|to be (?:confirmed|agreed|decided)|not (?:specified|known))?\W*$/i;

export const evidenceNotSpecified: ActionCheck<'evidence-not-specified'> = {
  id: 'evidence-not-specified',
  title: 'No evidence asked for',
  why: 'Where nobody said what would prove the action done, anything will do.',
  fix: 'Say what would prove that the action is done.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  leavesOpen: 'evidence-wanted',
  messages: {
    blank: '{cell} does not say what evidence is required.',
  },
  judge: (subject) => {
    if (!subject.context.columnOf.has('evidenceRequired')) return NOTHING;
    if (!SAYS_NOTHING.test(subject.action.row.readings.evidenceRequired?.text ?? '')) return NOTHING;
    return [{ say: 'blank', cells: [fieldCell(subject, 'evidenceRequired')] }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', '', ''],
      ],
      finds: ['E2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', 'TBC', ''],
      ],
      finds: ['E2'],
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', 'Audit report', ''],
      ],
      finds: [],
    },
  ],
};
