/** An action claimed as done without evidence still counts as open. */
import { textOf } from '../../read/schema/action-row';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const evidenceMissing: ActionCheck<'evidence-missing'> = {
  id: 'evidence-missing',
  title: 'No evidence',
  why: 'An action claimed as done without evidence still counts as open.',
  fix: 'Say what shows that the action is done.',
  scope: 'action',
  verdict: 'fail',
  lasting: true,
  messages: {
    noColumn: 'The action is said to be done ({cell}), but the plan has no column for evidence provided.',
    progress:
      'The action is said to be done, but the plan has no column for evidence provided, and {cell} gives none either: {because}.',
    achieved: 'The action is said to be achieved, but {cell} gives no evidence: {because}.',
    assurance: '{cell} gives no evidence: {because}.',
  },
  judge: (subject) => {
    const { evidence, evidenceOrigin, rating, row } = subject.action;
    if (!rating.because.includes('evidence-missing') || evidence.level !== 'none') return NOTHING;
    if (!subject.context.columnOf.has('evidenceProvided')) {
      const data = { because: evidence.because };
      return evidenceOrigin === 'progress' && textOf(row, 'progress') !== ''
        ? [{ say: 'progress', cells: [fieldCell(subject, 'progress')], data }]
        : [{ say: 'noColumn', cells: [fieldCell(subject, subject.action.completion.from ?? 'achieved')] }];
    }
    const say = subject.context.basis === 'assurance' ? 'assurance' : 'achieved';
    return [{ say, cells: [fieldCell(subject, 'evidenceProvided')], data: { because: evidence.because } }];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'April 2017', 'Report', ''],
      ],
      finds: ['F2'],
      asOf: '2017-06-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', 'Report', ''],
      ],
      finds: [],
      asOf: '2017-06-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        [
          'Audit files',
          'CSC',
          'May 2017',
          'April 2017',
          'Report',
          'Copy of the audit report of 3 April 2017 held by the board.',
        ],
      ],
      finds: [],
      asOf: '2017-06-01',
    },
  ],
};
