/** A bare assertion is not evidence: there is nothing that another person could go and look at. */
import { isDone } from '../done/completion';
import { fieldCell, NOTHING, type ActionCheck } from './check';

export const evidenceWeak: ActionCheck<'evidence-weak'> = {
  id: 'evidence-weak',
  title: 'Weak evidence',
  why: 'An assertion alone gives nothing that another person could go and look at.',
  fix: 'Add what another person could look at: a document, figures, a date.',
  scope: 'action',
  verdict: 'review',
  lasting: true,
  messages: {
    weak: 'The evidence in {cell} is weak: {because}.',
  },
  judge: (subject) => {
    const { evidence, evidenceOrigin, completion, facts } = subject.action;
    if (evidence.level !== 'weak' || facts.withdrawn) return NOTHING;
    if (subject.context.basis === 'dates' && !isDone(completion)) return NOTHING;
    return [
      {
        say: 'weak',
        cells: [fieldCell(subject, evidenceOrigin === 'own' ? 'evidenceProvided' : 'progress')],
        data: { because: evidence.because },
      },
    ];
  },
  examples: [
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', 'April 2017', 'Report', 'Completed.'],
      ],
      finds: ['F2'],
      asOf: '2017-06-01',
    },
    {
      sheet: [
        ['Action', 'Lead', 'Due date', 'Date achieved', 'Evidence required', 'Evidence provided'],
        ['Audit files', 'CSC', 'May 2017', '', 'Report', 'Completed.'],
      ],
      finds: [],
      asOf: '2017-06-01',
    },
  ],
};
